package org.yichuang.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 自行留痕 — a mapping that hands out a table and whose use case tells the audit trail so
 * itself, because the thing's own time line shows it, too. For every other table the edge
 * tells the trail.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnTrail {

}
