/** A club's memberships: what the partner guide shows, so that the build compiles it. */
package com.example.guide;
