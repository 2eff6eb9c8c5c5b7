package org.maitri.headless.internal.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.maitri.headless.internal.Messages;
import org.maitri.kernel.RefusedException;

/** Prints what a command found: results alone on standard output, everything else on the error stream. */
public final class Results {

    private static final int TABLE_PART = 1000;

    private final PrintStream out;
    private final PrintStream err;
    private final BooleanSupplier json;

    public Results(PrintStream out, PrintStream err, BooleanSupplier json) {
        this.out = out;
        this.err = err;
        this.json = json;
    }

    public boolean json() {
        return json.getAsBoolean();
    }

    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    public void print(Map<String, Object> result) {
        if (json()) {
            out.println(Json.pretty(result));
        } else {
            Readable.lines(result).forEach(out::println);
        }
        out.flush();
    }

    public void print(List<Map<String, Object>> rows) {
        try (Rows printed = rows()) {
            rows.forEach(printed::add);
        }
    }

    /** A line as it is, for results that are documents of their own. */
    public void print(String document) {
        out.println(document);
        out.flush();
    }

    /** What went wrong, in one line; programs that read the result find it there too. */
    public void refuse(String message) {
        err.println(message);
        err.flush();
        if (json()) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("error", message);
            out.println(Json.line(error));
            out.flush();
        }
    }

    /** Prints rows one by one, so that memory stays flat however many there are. */
    public Rows rows() {
        return new Rows();
    }

    /** A table that is being printed. */
    public final class Rows implements AutoCloseable {

        private final List<Map<String, Object>> part = new ArrayList<>();
        private long printed;

        private Rows() {}

        public void add(Map<String, Object> row) {
            if (json()) {
                out.print(printed == 0 ? "[\n" : ",\n");
                out.print(Json.line(row));
                printed++;
                return;
            }
            part.add(row);
            if (part.size() == TABLE_PART) {
                flush();
            }
        }

        private void flush() {
            if (!part.isEmpty() || printed == 0) {
                Readable.table(part).forEach(out::println);
                printed += part.size();
                part.clear();
            }
        }

        @Override
        public void close() {
            if (json()) {
                out.println(printed == 0 ? "[]" : "\n]");
            } else {
                flush();
            }
            out.flush();
            if (out.checkError()) {
                throw new RefusedException(Messages.get("fault.output"));
            }
        }
    }
}
