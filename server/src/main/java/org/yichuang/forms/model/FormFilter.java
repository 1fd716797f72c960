package org.yichuang.forms.model;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.BodyId;

/**
 * 表单筛选 — which forms a list shows.
 *
 * @param owners bodies whose forms may be seen, null for all
 * @param purpose of this purpose only, empty for all
 * @param words part of the name, empty for all
 */
public record FormFilter(@Nullable List<BodyId> owners, String purpose, String words) {

}
