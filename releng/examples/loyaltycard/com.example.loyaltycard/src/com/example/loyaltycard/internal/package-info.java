/** What the plug-in contributes to the workbench. */
package com.example.loyaltycard.internal;
