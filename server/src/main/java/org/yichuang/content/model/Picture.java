package org.yichuang.content.model;

import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Term;

/**
 * 题图 — the picture that stands for an article in lists.
 *
 * @param file the stored picture
 * @param alt what it shows, for those who do not see it
 */
@Term("题图")
public record Picture(FileId file, String alt) {
}
