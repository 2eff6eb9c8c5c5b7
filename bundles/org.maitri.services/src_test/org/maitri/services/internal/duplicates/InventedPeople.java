package org.maitri.services.internal.duplicates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes people as registers know them, with copies as clerks, scanners and forms spoil them. */
public final class InventedPeople {

    private static final String[] GIVEN =
            ("anna ben clara david emma felix greta hannah isaac julia karl lena marie noah"
                            + " olivia paul rosa samuel thea tom victor wendy xenia yusuf zoe aisha arjun bilal carlos diego elena"
                            + " farid giulia hugo ines jorge kenji leila mateo nadia omar priya quentin rahul sofia takeshi uma"
                            + " valentina wei ximena yuki zainab oliver jack harry charlie emily sophie jessica lauren thomas"
                            + " william james lucas ethan mia chloe grace lily ruby joshua liam daniel matthew nicholas mitchell"
                            + " caitlin bridget imogen kirsten hamish lachlan angus fergus niamh aoife siobhan sean")
                    .split(" ");
    private static final String[] HEADS =
            "ba be bi bo bra bren cal car cha cor da den dor ed el fa fer fin gar gil gra had hal har hen hol in jan jor ka ken kir la len lo mac mar mel mor na nel nor ol pat per pol qui ran ric ros sal san sha ste sul ta tem tho tul va vin wal wes win yor za"
                    .split(" ");
    private static final String[] TAILS =
            "ber bert ble by cher cott den der dez don dorf ell er field ford gan gard gren ham hart ing ison jee kins kov land ler ley lin low man mann mer mond mont ner nett nolds o palli per rez ridge ro rner ros sen ser shaw ski son stein ter thy ton tti vell verd wan ward way well wood worth z"
                    .split(" ");
    private static final String[] ROADS = {"street", "road", "avenue", "place", "crescent", "close", "circuit", "drive"
    };
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final Random lot;
    private final String[] towns = new String[300];
    private final String[] families = new String[3000];
    private final String[] streets = new String[2500];

    public InventedPeople(long seed) {
        lot = new Random(seed);
        fill(towns);
        fill(families);
        fill(streets);
    }

    private void fill(String[] words) {
        for (int i = 0; i < words.length; i++) {
            words[i] = HEADS[lot.nextInt(HEADS.length)] + TAILS[lot.nextInt(TAILS.length)];
        }
    }

    /** Some names are much more frequent than others. */
    private String from(String[] words) {
        double skewed = Math.pow(lot.nextDouble(), 1.8);
        return words[(int) (skewed * words.length)];
    }

    public Map<String, String> person() {
        Map<String, String> person = new LinkedHashMap<>();
        person.put("given", from(GIVEN));
        person.put("family", from(families));
        live(person);
        person.put("birth", birth(1910, 2005));
        person.put("member", String.valueOf(1_000_000 + lot.nextInt(9_000_000)));
        if (lot.nextInt(3) > 0) {
            person.put("phone", "0" + (2 + lot.nextInt(7)) + " " + (10_000_000 + lot.nextInt(90_000_000)));
        }
        return person;
    }

    private void live(Map<String, String> person) {
        int town = lot.nextInt(towns.length);
        person.put("number", String.valueOf(1 + (int) (Math.pow(lot.nextDouble(), 2) * 240)));
        person.put("street", from(streets) + " " + ROADS[lot.nextInt(ROADS.length)]);
        person.put("city", towns[town]);
        person.put("postcode", String.valueOf(2000 + town * 7));
        person.put("region", "r" + town % 8);
    }

    private String birth(int from, int to) {
        return LocalDate.of(from, 1, 1)
                .plusDays(lot.nextInt((to - from) * 365))
                .toString()
                .replace("-", "");
    }

    /** Another one who lives in the same place and has the same family name. */
    public Map<String, String> housemate(Map<String, String> person) {
        Map<String, String> other = new LinkedHashMap<>(person);
        other.putAll(Map.of(
                "given", from(GIVEN), "birth", birth(1910, 2005), "member", "" + (1_000_000 + lot.nextInt(9_000_000))));
        return other.get("given").equals(person.get("given")) ? housemate(person) : other;
    }

    public Map<String, String> twin(Map<String, String> person) {
        Map<String, String> other = housemate(person);
        other.put("birth", person.get("birth"));
        return other;
    }

    public Map<String, String> sonOfTheSameName(Map<String, String> person) {
        Map<String, String> other = housemate(person);
        other.put("given", person.get("given"));
        int year = Integer.parseInt(person.get("birth").substring(0, 4)) + 24 + lot.nextInt(12);
        other.put("birth", year + birth(1990, 1992).substring(4));
        return other;
    }

    /** A copy with some mistakes, none of which hit the same field more than a few times. */
    public Map<String, String> copy(Map<String, String> person, int mistakes) {
        Map<String, String> copy = new LinkedHashMap<>(person);
        List<String> fields = new ArrayList<>(List.of(
                "given",
                "given",
                "family",
                "family",
                "street",
                "street",
                "city",
                "number",
                "postcode",
                "birth",
                "member",
                "region"));
        for (int i = 0; i < mistakes; i++) {
            String field = fields.get(lot.nextInt(fields.size()));
            if (copy.containsKey(field)) {
                spoil(copy, field);
            }
        }
        return copy;
    }

    private void spoil(Map<String, String> copy, String field) {
        switch (lot.nextInt(14)) {
            case 0 -> copy.remove(field);
            case 1 -> {
                if (field.equals("given") || field.equals("family")) {
                    String given = copy.get("given");
                    String family = copy.get("family");
                    if (given != null && family != null) {
                        copy.put("given", family);
                        copy.put("family", given);
                    }
                }
            }
            case 2 -> {
                String other = person().get(field);
                if (lot.nextInt(3) == 0 && other != null) {
                    copy.put(field, other);
                }
            }
            default -> copy.put(field, typo(copy.get(field)));
        }
    }

    private String typo(String text) {
        if (text.length() < 2) {
            return text;
        }
        int at = lot.nextInt(text.length() - 1);
        boolean digit = Character.isDigit(text.charAt(at));
        char sign = digit ? (char) ('0' + lot.nextInt(10)) : LETTERS.charAt(lot.nextInt(26));
        return switch (lot.nextInt(digit ? 2 : 5)) {
            case 0 -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            case 1 -> text.substring(0, at) + sign + text.substring(at + 1);
            case 2 -> text.substring(0, at) + text.substring(at + 1);
            case 3 -> text.substring(0, at) + sign + text.substring(at);
            default ->
                at > 1 && lot.nextBoolean()
                        ? text.substring(0, at) + " " + text.substring(at)
                        : text.replaceFirst("e", "i");
        };
    }
}
