package org.maitri.spi.segment;

import java.util.List;
import org.maitri.spi.record.Filter;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What customers must meet to be in a segment, as it was said: values are texts, so that what a module said is kept when the
 * module is gone. {@link Segments} reads, writes and asks it.
 */
@ProviderType
public sealed interface Expression {

    /** All parts hold. */
    record All(List<Expression> parts) implements Expression {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds. */
    record Any(List<Expression> parts) implements Expression {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** The part does not hold. */
    record Not(Expression part) implements Expression {}

    /** A module's criterion holds. @param arguments in the order of the criterion's parameters */
    record Says(String criterion, List<String> arguments) implements Expression {
        public Says {
            arguments = List.copyOf(arguments);
        }
    }

    /** A field of the customer's record is like that; a record whose type has no such field does not meet it. */
    record Has(String field, Filter.Operator operator, List<String> values) implements Expression {
        public Has {
            values = List.copyOf(values);
        }
    }

    /** Every customer. */
    Expression EVERYBODY = new All(List.of());
}
