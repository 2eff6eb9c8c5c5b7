package org.maitri.headless.internal.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.maitri.headless.internal.Messages;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads values of options, and says in words of the shell which ones cannot be read. */
final class Conversions {

    private Conversions() {}

    static void addTo(CommandLine maitri) {
        maitri.registerConverter(LocalDate.class, Conversions::date);
        maitri.registerConverter(Integer.class, Conversions::integer);
        maitri.registerConverter(int.class, Conversions::integer);
        maitri.registerConverter(Long.class, Conversions::whole);
        maitri.registerConverter(long.class, Conversions::whole);
        maitri.registerConverter(double.class, Conversions::fraction);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException other) {
            throw new TypeConversionException(Messages.get("usage.date", text));
        }
    }

    private static Integer integer(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException other) {
            throw new TypeConversionException(Messages.get("usage.number", text));
        }
    }

    private static Long whole(String text) {
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException other) {
            throw new TypeConversionException(Messages.get("usage.number", text));
        }
    }

    private static Double fraction(String text) {
        try {
            return Double.valueOf(text.strip());
        } catch (NumberFormatException other) {
            throw new TypeConversionException(Messages.get("usage.fraction", text));
        }
    }
}
