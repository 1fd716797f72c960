package org.yichuang.architecture.offenders.content;

/** A thing of a higher floor. */
public record Draft(String title) {

}
