/** What ${vendor} keeps beside the records of Maitri, and what it can do. */
package ${package};
