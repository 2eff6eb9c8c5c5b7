/** Loyalty cards, as a partner would add them. */
package com.example.loyalty;
