package org.maitri.tickets.internal.rating;

/**
 * Where a share lies with 95 % confidence, by the score method of E. B. Wilson, "Probable Inference, the Law of Succession, and
 * Statistical Inference", Journal of the American Statistical Association 22 (1927), pp. 209-212. Unlike the normal
 * approximation it stays between 0 and 1 and holds for few answers and for shares near the ends (Brown, Cai, DasGupta,
 * "Interval Estimation for a Binomial Proportion", Statistical Science 16 (2001), pp. 101-133).
 *
 * @param low from 0 to 1
 * @param high from 0 to 1
 */
record WilsonInterval(double low, double high) {

    private static final double Z = 1.959963984540054;

    /** @throws IllegalArgumentException if there is nothing to take a share of */
    static WilsonInterval of(long part, long whole) {
        if (whole <= 0 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
        double share = (double) part / whole;
        double square = Z * Z / whole;
        double middle = (share + square / 2) / (1 + square);
        double half = Z * Math.sqrt(share * (1 - share) / whole + square / (4 * whole)) / (1 + square);
        return new WilsonInterval(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
