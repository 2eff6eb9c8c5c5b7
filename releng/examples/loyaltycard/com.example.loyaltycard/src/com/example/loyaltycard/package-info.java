/** Loyalty cards, their points and the ledger the points are booked in. */
package com.example.loyaltycard;
