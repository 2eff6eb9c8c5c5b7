package org.maitri.spi.record;

/** Roles by which modules point at records of types they do not know. Open: a module may add its own. */
public final class Roles {

    /** A person or organisation that the company serves. */
    public static final String CUSTOMER = "customer";

    /** Several customers that belong together, as a household; where customers are counted it is none. */
    public static final String GROUP = "group";

    /**
     * The id of the text field by which a customer's type says how much the company does for them, in the company's own words. A
     * type without it has no tiers.
     */
    public static final String TIER = "tier";

    /** Something that is advertised with. */
    public static final String CAMPAIGN = "campaign";

    /** A person who works for the company. */
    public static final String EMPLOYEE = "employee";

    /** A natural person, who has rights over what is kept of them. */
    public static final String PERSON = "person";

    /** A place of the company itself where customers are served. */
    public static final String BRANCH = "branch";

    /**
     * Where work waits for the team that takes it up, as a queue of tickets.
     *
     * @since 1.1
     */
    public static final String QUEUE = "queue";

    /**
     * Says how to go about a kind of conversation, step by step.
     *
     * @since 1.1
     */
    public static final String PLAYBOOK = "playbook";

    /** Names customers, as a segment does. */
    public static final String AUDIENCE = "audience";

    private Roles() {}
}
