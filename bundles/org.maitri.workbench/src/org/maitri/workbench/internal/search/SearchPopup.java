package org.maitri.workbench.internal.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.maitri.kernel.Progress;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.search.Search;
import org.maitri.spi.search.SearchHit;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.Icons;
import org.maitri.ui.PlainText;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.RecordNavigation;
import org.maitri.workbench.internal.navigation.Services;

/** The search over everything: a field and its answers as one types; arrows choose, Enter opens, Esc closes. */
public final class SearchPopup {

    private static final int WIDTH = 680;
    private static final int HEIGHT = 460;
    private static final int BELOW_TOP = 84;
    private static final int BORDER = 1;
    private static final int ROW_HEIGHT = 28;
    private static final int PAGE = 8;
    private static final int PAUSE_MILLIS = 80;

    private final IWorkbenchWindow window;
    private final SearchPresenter presenter = new SearchPresenter();
    private final Shell shell;
    private final Composite sheet;
    private final Text field;
    private final TableViewer answers;
    private final Label hint;
    private final Runnable search = this::search;
    private Background.Running running;

    public SearchPopup(IWorkbenchWindow window) {
        this.window = window;
        shell = new Shell(window.getShell(), SWT.NO_TRIM | SWT.RESIZE);
        shell.setText(Messages.get("search.title"));
        shell.setLayout(Space.grid(1, BORDER, 0));
        sheet = new Composite(shell, SWT.NONE);
        sheet.setLayout(Space.grid(1, Space.M, Space.S));
        sheet.setLayoutData(Space.fill());
        field = new Text(sheet, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        field.setMessage(Messages.get("search.message"));
        field.setFont(Fonts.heading(field));
        field.setLayoutData(Space.wide());
        answers = new TableViewer(sheet, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.SINGLE);
        hint = new Label(sheet, SWT.WRAP);
        createAnswers();
        hint.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        hint.setText(Messages.get("search.hint"));
        listen();
        shell.addPaintListener(event -> {
            event.gc.setForeground(Theme.of(shell).neutral(4));
            event.gc.drawRectangle(0, 0, shell.getClientArea().width - 1, shell.getClientArea().height - 1);
        });
        shell.addListener(SWT.Show, event -> shell.getDisplay().asyncExec(this::paint));
        Theme.onChange(shell, this::paint);
    }

    private void createAnswers() {
        answers.getTable().setLayoutData(Space.fill());
        answers.setContentProvider(ArrayContentProvider.getInstance());
        SearchLabels labels = new SearchLabels(shell);
        answers.setLabelProvider(labels);
        Accessibility.name(answers.getTable(), Messages.get("search.answers"));
        TableColumn column = new TableColumn(answers.getTable(), SWT.LEAD);
        answers.getTable().addListener(SWT.Resize, event -> {
            int width = answers.getTable().getClientArea().width;
            column.setWidth(width);
            labels.room(width - Icons.SMALL - Space.L);
            answers.refresh();
        });
        answers.getTable().addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        answers.getTable().addListener(SWT.EraseItem, this::markChosen);
        answers.getTable().addListener(SWT.MouseUp, this::clicked);
    }

    /** In the theme's colours, on which text and icons are read in both themes; the system's are made for its own text. */
    private void markChosen(Event event) {
        if ((event.detail & SWT.SELECTED) != 0) {
            event.gc.setBackground(Theme.of(shell).selection());
            event.gc.fillRectangle(0, event.y, answers.getTable().getClientArea().width, event.height);
        }
        event.detail &= ~(SWT.SELECTED | SWT.HOT);
    }

    private void listen() {
        field.addListener(SWT.Modify, event -> shell.getDisplay().timerExec(PAUSE_MILLIS, search));
        field.addListener(SWT.KeyDown, this::key);
        answers.getTable().addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        shell.addListener(
                SWT.Deactivate,
                event -> shell.getDisplay().asyncExec(() -> {
                    if (!shell.isDisposed() && shell.getDisplay().getActiveShell() != shell) {
                        shell.close();
                    }
                }));
        shell.addListener(SWT.Dispose, event -> shell.getDisplay().timerExec(-1, search));
    }

    public void open() {
        Rectangle over = window.getShell().getBounds();
        int width = Math.min(WIDTH, over.width);
        shell.setBounds(
                over.x + (over.width - width) / 2,
                over.y + BELOW_TOP,
                width,
                Math.min(HEIGHT, Math.max(ROW_HEIGHT * 6, over.height - BELOW_TOP)));
        shell.open();
        field.setFocus();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(event, 1);
            case SWT.ARROW_UP -> move(event, -1);
            case SWT.PAGE_DOWN -> move(event, PAGE);
            case SWT.PAGE_UP -> move(event, -PAGE);
            case SWT.CR, SWT.KEYPAD_CR -> choose();
            case SWT.ESC -> shell.close();
            default -> {}
        }
    }

    private void move(Event event, int by) {
        event.doit = false;
        presenter.move(by);
        showSelection();
    }

    private void clicked(Event event) {
        TableItem item = answers.getTable().getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
        if (item != null) {
            presenter.select(answers.getTable().indexOf(item));
            choose();
        }
    }

    private void search() {
        if (shell.isDisposed()) {
            return;
        }
        String words = field.getText();
        hint.setText(Messages.get(words.isBlank() ? "search.hint" : "search.looking"));
        long question = presenter.ask();
        if (running != null) {
            running.cancel();
        }
        running = Background.work(
                        Messages.get("search.title"), progress -> words.isBlank() ? Answer.NONE : find(words, progress))
                .then(answer -> answer(question, answer))
                .orElse(failure -> hint.setText(FailedState.sentence(failure)))
                .start(shell);
    }

    /** @param hint what to tell of the question in place of the usual; blank for that */
    private record Answer(List<SearchHit> hits, String hint) {

        static final Answer NONE = new Answer(List.of(), "");
    }

    /** What was just imported or restored may not be found yet: nothing is only said once everything is. */
    private Answer find(String words, Progress progress) {
        Search search = Services.require(window, Search.class);
        List<SearchHit> hits = search.find(words, Set.of(), SearchPresenter.LIMIT, progress);
        if (hits.isEmpty()) {
            search.catchUp(progress);
            hits = search.find(words, Set.of(), SearchPresenter.LIMIT, progress);
        }
        return new Answer(
                hits,
                hits.isEmpty()
                        ? search.misunderstood(words, Set.of(), progress)
                                .orElseGet(() -> Messages.get("search.nothing", words))
                        : "");
    }

    private void answer(long question, Answer answer) {
        Map<String, RecordType<?>> types = Services.find(window, Records.class)
                .map(records -> records.types().stream()
                        .collect(Collectors.<RecordType<?>, String, RecordType<?>>toMap(RecordType::id, type -> type)))
                .orElse(Map.of());
        if (presenter.answer(question, answer.hits(), types)) {
            answers.setInput(presenter.lines());
            hint.setText(answer.hint().isBlank() ? Messages.get("search.hint") : PlainText.inLabel(answer.hint()));
            sheet.layout();
            showSelection();
        }
    }

    private void showSelection() {
        answers.getTable().setSelection(presenter.selected());
        if (presenter.selected() <= 1) { // so that the first heading is seen, too
            answers.getTable().setTopIndex(0);
        }
    }

    private void choose() {
        presenter.chosen().ifPresent(hit -> {
            shell.close();
            new RecordNavigation(window.getActivePage()).open(hit.record());
        });
    }

    private void paint() {
        if (shell.isDisposed()) {
            return;
        }
        Theme theme = Theme.of(shell);
        sheet.setBackground(theme.surface());
        answers.getTable().setBackground(theme.surface());
        answers.getTable().setForeground(theme.text());
        hint.setBackground(theme.surface());
        hint.setForeground(theme.mutedText());
    }
}
