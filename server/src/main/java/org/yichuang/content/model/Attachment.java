package org.yichuang.content.model;

import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Term;

/**
 * 稿件附件 — a file to download below an article.
 *
 * @param file the stored file
 * @param name the name that readers see; empty takes the file's own
 */
@Term("稿件附件")
public record Attachment(FileId file, String name) {
}
