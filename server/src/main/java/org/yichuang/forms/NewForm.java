package org.yichuang.forms;

import org.yichuang.kernel.BodyId;

/**
 * 新表单 — what a form starts with.
 *
 * @param owner the body whose staff may change it
 * @param purpose what it is for, {@code room.kind} such as {@code interaction.letter};
 * see {@link org.yichuang.forms.spi.FormPurpose}
 * @param name what staff call it, 1 to 80 characters
 * @param definition the questions
 */
public record NewForm(BodyId owner, String purpose, String name, FormDefinition definition) {

}
