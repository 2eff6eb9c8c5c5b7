package org.maitri.customers.internal.imports;

/**
 * Which of a row's addresses a column belongs to.
 *
 * @param name equal for all columns of one address
 * @param label where the address is used; null where the column does not say
 */
record AddressSlot(String name, String label) {

    static AddressSlot of(String columnName) {
        ColumnWords column = ColumnWords.of(columnName);
        String label = column.label();
        if (label == null && column.has("billing", "shipping", "mailing")) {
            return new AddressSlot(
                    column.words().stream()
                            .filter(word -> word.endsWith("ing"))
                            .findFirst()
                            .orElse(""),
                    null);
        }
        // "Address 2 street" counts addresses, "Home Street 2" counts lines of one.
        String number = column.text().replaceAll("^.*\\b(?:address|adresse) (\\d+) .*$", "$1");
        boolean counted = number.matches("\\d+");
        return new AddressSlot((label == null ? "" : label) + (counted ? number : ""), label);
    }
}
