package org.maitri.ui.internal.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Segment;
import org.maitri.spi.segment.Segments;
import org.maitri.ui.Background;
import org.maitri.ui.internal.Messages;

/** A list of customers and segments: showing only those in one, and keeping what is filtered as one. UI thread only. */
public final class SegmentActions {

    private final ListHost host;
    private final RecordListPresenter presenter;
    private final Control owner;

    SegmentActions(ListHost host, RecordListPresenter presenter, Control owner) {
        this.host = host;
        this.presenter = presenter;
        this.owner = owner;
    }

    /** Whether the list is one of customers. */
    public boolean apply() {
        return presenter.type().roles().contains(Roles.CUSTOMER)
                && host.services().find(Segments.class).isPresent();
    }

    private record Chosen(Segment segment, Condition condition) {}

    /** Whether only the members of a segment are shown. */
    public boolean within() {
        return !presenter.asked().segment().isEmpty();
    }

    /** Shows all customers again. */
    public void leave() {
        presenter.asked().within("", Condition.ALWAYS);
    }

    /** Lets the person choose a segment, and shows only who is in it. */
    public void choose() {
        Segments segments = host.services().require(Segments.class);
        Background.work(Messages.get("list.segment"), segments::all)
                .then(this::choose)
                .start(owner);
    }

    private void choose(List<Segment> all) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(
                owner.getShell(), LabelProvider.createTextProvider(each -> ((Segment) each).name()));
        dialog.setTitle(Messages.get("list.segment"));
        dialog.setMessage(Messages.get("list.segment.which"));
        dialog.setElements(all.toArray());
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Segment segment) {
            Segments segments = host.services().require(Segments.class);
            RecordType<?> type = presenter.type();
            Background.work(
                            Messages.get("list.segment"),
                            progress -> new Chosen(segment, segments.condition(segment.expression(), type)))
                    .then(chosen -> presenter
                            .asked()
                            .within(
                                    Messages.get(
                                            "list.segment.within",
                                            chosen.segment().name()),
                                    chosen.condition()))
                    .start(owner);
        }
    }

    /** Keeps what the list is filtered by as a segment, and opens it. */
    public void save() {
        InputDialog name = new InputDialog(
                owner.getShell(),
                Messages.get("list.segment.save"),
                Messages.get("list.segment.name"),
                "",
                text -> text.isBlank() ? "" : null);
        if (name.open() == Window.OK) {
            Segments segments = host.services().require(Segments.class);
            Expression expression =
                    expression(presenter.type(), presenter.query(1).filters());
            Background.work(
                            Messages.get("list.segment.save"),
                            progress -> segments.define(name.getValue().strip(), "", expression, progress))
                    .then(host::open)
                    .start(owner);
        }
    }

    static Expression expression(RecordType<?> type, List<Filter> filters) {
        List<Expression> parts = new ArrayList<>();
        parts.add(new Expression.Says("segments.kind", List.of(type.id())));
        filters.forEach(filter -> parts.add(new Expression.Has(
                filter.field(),
                filter.operator(),
                filter.values().stream().map(SegmentActions::text).toList())));
        return new Expression.All(parts);
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
