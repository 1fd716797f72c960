package org.yichuang.forms.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yichuang.forms.FormId;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Term;

/**
 * 表单 — a form, apart from its questions.
 *
 * @param id identifies it
 * @param code the program's own name for a form it brings, null for forms of staff
 * @param owner the body whose staff may change it
 * @param purpose what it is for
 * @param name what staff call it
 * @param released number of the version that people fill in, 0 if there is none yet
 * @param draft number of the version that is being written, 0 if there is none
 * @param changedAt when it or its draft was last changed
 * @param version row version
 */
@Term("表单")
public record Form(FormId id, @Nullable String code, BodyId owner, String purpose, String name, int released, int draft,
		Instant changedAt, long version) {

}
