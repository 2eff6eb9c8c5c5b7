/** The engines behind the contributions: timeline, search, metrics, import, findings, access. */
package org.maitri.services;
