/** What is contributed to Maitri; no other bundle sees it. */
package ${package}.internal;
