package org.maitri.workbench.internal.help;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Background;
import org.maitri.ui.Later;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;
import org.maitri.workbench.internal.Messages;

/** The user guide: its contents beside a page, or above it where the view is narrow. */
public final class GuideView extends ViewPart {

    public static final String ID = "org.maitri.workbench.view.guide";

    private static final String PAGE = "page";
    private static final int WIDE = 700;
    private static final int[] WEIGHTS = {26, 74};

    private final List<GuideContents.Topic> topics = GuideContents.read();
    private String wanted;
    private Tree contents;
    private GuidePage page;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        wanted = memento == null ? null : memento.getString(PAGE);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PAGE, wanted);
    }

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        contents = new Tree(sash, SWT.SINGLE | SWT.V_SCROLL);
        Accessibility.name(contents, Messages.get("guide.contents"));
        StyledText text = new StyledText(sash, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        text.setMargins(Space.XL, Space.L, Space.XL, Space.L);
        page = new GuidePage(text, this::show);
        sash.addListener(SWT.Resize, event -> arrange(sash));
        arrange(sash);
        topics.forEach(topic -> item(new TreeItem(contents, SWT.NONE), topic));
        contents.addListener(SWT.Selection, event -> show(((GuideContents.Topic) event.item.getData()).url()));
        Theme.apply(sash, () -> {
            contents.setBackground(Theme.of(sash).raised());
            contents.setForeground(Theme.of(sash).text());
            page.paint();
        });
        if (wanted == null && !topics.isEmpty()) {
            wanted = topics.getFirst().url();
        }
        Later.make(sash, () -> {
            if (wanted != null) {
                show(wanted);
            }
        });
    }

    private static void arrange(SashForm sash) {
        sash.setOrientation(sash.getClientArea().width < WIDE ? SWT.VERTICAL : SWT.HORIZONTAL);
        sash.setWeights(WEIGHTS);
    }

    private static void item(TreeItem item, GuideContents.Topic topic) {
        item.setText(topic.label());
        item.setData(topic);
        topic.topics().forEach(child -> item(new TreeItem(item, SWT.NONE), child));
        item.setExpanded(true);
    }

    private void show(String url) {
        wanted = url;
        page.show(url);
        select(contents.getItems(), url);
    }

    /** Shows the page that says most of some words. UI thread only. */
    public void find(String words) {
        GuideSearch search = new GuideSearch(url -> GuidePage.read(url).text());
        Background.work(Messages.get("guide.looking"), progress -> search.best(topics, words))
                .then(found -> {
                    if (found.isPresent()) {
                        show(found.get());
                        page.select(GuideSearch.words(words));
                    } else {
                        page.say(Messages.get("guide.nothing", words));
                    }
                })
                .start(contents);
    }

    private void select(TreeItem[] items, String url) {
        for (TreeItem item : items) {
            if (((GuideContents.Topic) item.getData()).url().equals(url)) {
                contents.setSelection(item);
            }
            select(item.getItems(), url);
        }
    }

    @Override
    public void setFocus() {
        contents.setFocus();
    }
}
