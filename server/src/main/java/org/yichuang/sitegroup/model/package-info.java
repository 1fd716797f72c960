/** Rules of site codes, host names, channel addresses and blueprints, in plain Java. */
@NullMarked
package org.yichuang.sitegroup.model;

import org.jspecify.annotations.NullMarked;
