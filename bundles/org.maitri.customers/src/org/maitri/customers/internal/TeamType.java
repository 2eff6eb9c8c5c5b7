package org.maitri.customers.internal;

import java.util.List;
import org.maitri.customers.Team;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes the teams that look after customers. */
@Component(service = RecordType.class)
public final class TeamType extends DescribedType<Team> {

    public TeamType() {
        super(
                Messages.texts(),
                Team.class,
                "users",
                Sort.by("name"),
                Team::new,
                List.of(
                        Field.<Team>of("name", FieldKind.TEXT, Messages.get("team.name"))
                                .use(Use.LISTED, Use.SEARCHED, Use.SORTED, Use.REQUIRED)
                                .maxLength(200)
                                .build(Team::name, Team::setName),
                        Field.<Team>of("members", FieldKind.TAGS, Messages.get("team.members"))
                                .help(Messages.get("team.members.help"))
                                .use(Use.LISTED)
                                .build(Team::members, Team::setMembers),
                        Field.<Team>of("remarks", FieldKind.LONG_TEXT, Messages.get("customer.remarks"))
                                .build(Team::remarks, Team::setRemarks)));
    }

    @Override
    public String title(Team team) {
        return titled(team.name());
    }
}
