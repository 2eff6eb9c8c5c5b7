package org.maitri.services.internal.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.Privacy.Due;

/** The statement on privacy: what the company wrote down, and what the modules say they keep. */
final class Statements {

    private Statements() {}

    static Map<String, Object> of(UnitOfWork work, Iterable<PersonalData> kept, List<Due> periods) {
        Map<String, Object> statement = new LinkedHashMap<>();
        Statement controller = work
                .entities()
                .createQuery(
                        "select s from PrivacyStatement s where s.archivedAt is null order by s.createdAt",
                        Statement.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(new Statement());
        statement.put("controller", text(controller.controller(), "statement.missing"));
        statement.put("address", text(controller.address(), null));
        statement.put("contact", text(controller.contact(), null));
        statement.put("officer", text(controller.officer(), null));
        statement.put("authority", text(controller.authority(), null));
        statement.put("transfers", text(controller.transfers(), null));
        statement.put("rights", text(controller.rights(), "statement.rights.default"));
        statement.put("purposes", purposes(work));
        statement.put("kept", kept(kept));
        statement.put("retention", retention(periods));
        return statement;
    }

    private static String text(String stored, String otherwise) {
        return stored != null && !stored.isBlank() ? stored : otherwise == null ? "" : Messages.get(otherwise);
    }

    private static List<Map<String, Object>> purposes(UnitOfWork work) {
        List<Map<String, Object>> rows = new ArrayList<>();
        work.entities()
                .createQuery("select p from PrivacyPurpose p where p.archivedAt is null order by p.name", Purpose.class)
                .getResultList()
                .forEach(purpose -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("purpose", purpose.name());
                    row.put(
                            "legalBasis",
                            purpose.legalBasis() == null ? "" : Messages.get("basis." + purpose.legalBasis()));
                    row.put("explanation", text(purpose.explanation(), null));
                    row.put("categories", text(purpose.categories(), null));
                    row.put("recipients", text(purpose.recipients(), null));
                    row.put("retention", text(purpose.retention(), null));
                    rows.add(row);
                });
        return rows;
    }

    private static List<Map<String, Object>> kept(Iterable<PersonalData> kept) {
        List<PersonalData> sorted = new ArrayList<>();
        kept.forEach(sorted::add);
        sorted.sort(Comparator.comparing(PersonalData::recordType));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PersonalData data : sorted) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("recordType", data.recordType());
            row.put("category", data.category());
            row.put("onErasure", Messages.get("statement." + data.fate().name().toLowerCase(Locale.ROOT)));
            row.put("law", data.law().map(PersonalData.Law::reason).orElse(""));
            row.put("years", data.law().map(PersonalData.Law::years).orElse(null));
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, Object>> retention(List<Due> periods) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Due due : periods) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("category", due.category().id());
            row.put("label", due.category().label());
            row.put("months", due.months());
            row.put("counted", due.category().counted());
            row.put("decided", due.decided());
            rows.add(row);
        }
        return rows;
    }
}
