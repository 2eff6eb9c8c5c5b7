package org.maitri.workbench.internal.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordPlacesTest {

    private final RecordPlaces places = new RecordPlaces(
            Map.of(
                    "desk.view.notes",
                    "org.maitri.ui.list.RecordListView:desk.note",
                    "desk.view.pens",
                    "org.maitri.ui.list.RecordListView:pencase.pen",
                    "desk.view.calm",
                    "desk.CalmView"),
            Map.of(
                    "desk.perspective.desk",
                    "org.maitri.ui.perspective.ModulePerspective:desk.view.calm, desk.view.notes",
                    "other",
                    "other.Perspective"));

    @Test
    void finds_the_list_and_the_perspective_it_is_part_of() {
        assertThat(places.view("desk.note")).contains("desk.view.notes");
        assertThat(places.perspective("desk.note")).contains("desk.perspective.desk");
    }

    @Test
    void a_type_without_a_list_goes_to_its_modules_perspective() {
        assertThat(places.view("desk.remark")).isEmpty();
        assertThat(places.perspective("desk.remark")).contains("desk.perspective.desk");
    }

    @Test
    void a_list_that_opens_from_a_menu_alone_goes_to_the_perspective_of_its_bundle() {
        assertThat(places.perspective("pencase.pen")).contains("desk.perspective.desk");
        assertThat(places.perspective("pencase.ink")).contains("desk.perspective.desk");
    }

    @Test
    void a_type_of_an_unknown_module_has_no_place() {
        assertThat(places.perspective("garden.tree")).isEmpty();
    }
}
