package org.maitri.customers.ui.internal.timeline;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.spi.timeline.TimelineEntry;

/** Tells screen readers what a timeline shows: a list with an item for each row. */
final class TimelineAccess {

    private TimelineAccess() {}

    static void install(TimelineCanvas canvas) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result =
                        event.childID >= 0 && event.childID < canvas.rows().size()
                                ? words(canvas.rows().get(event.childID))
                                : Messages.get("timeline.title");
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = canvas.rows().size();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = canvas.isFocusControl()
                        ? canvas.selected() >= 0 ? canvas.selected() : ACC.CHILDID_SELF
                        : ACC.CHILDID_NONE;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE
                        | (event.childID >= 0 ? ACC.STATE_SELECTABLE : 0)
                        | (event.childID >= 0 && event.childID == canvas.selected() ? ACC.STATE_SELECTED : 0);
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle place =
                        event.childID >= 0 && event.childID < canvas.rows().size()
                                ? canvas.bounds(event.childID)
                                : canvas.getClientArea();
                Point corner = canvas.toDisplay(place.x, place.y);
                event.x = corner.x;
                event.y = corner.y;
                event.width = place.width;
                event.height = place.height;
            }
        });
    }

    private static String words(TimelineRow row) {
        if (row.isDay()) {
            return TimelinePainter.heading(row.day());
        }
        TimelineEntry entry = row.entry();
        return Stream.of(
                        entry.kindLabel(),
                        entry.title(),
                        entry.feeling().map(feeling -> feeling.label()).orElse(""),
                        entry.actor(),
                        entry.detail())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "));
    }
}
