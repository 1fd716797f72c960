package org.yichuang.forms;

import org.yichuang.kernel.Term;

/**
 * 表单版本 — one version of a form; once released it never changes, so that answers always
 * keep the questions they were given to.
 *
 * @param form which form
 * @param number from 1
 */
@Term("表单版本")
public record FormVersion(FormId form, int number) {

}
