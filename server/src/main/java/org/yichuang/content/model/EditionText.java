package org.yichuang.content.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Term;

/**
 * 版本内容 — all that an editor fills in.
 *
 * @param title the title, at most 200 characters
 * @param subtitle may be empty
 * @param body HTML, sanitised
 * @param summary plain text, may be empty
 * @param keywords at most 20
 * @param source where it comes from, such as a body's name
 * @param sourceUrl address of the original, may be empty
 * @param author who wrote it, may be empty
 * @param editor editor in charge 责任编辑, may be empty
 * @param subject subject class 主题分类, may be empty
 * @param issueNumber 发文字号, may be empty
 * @param indexNumber 索引号; empty lets publishing draw the next one for kinds that owe it
 * @param madeOn the day the information was made
 * @param picture the picture for lists
 * @param attachments files to download, in order
 */
@Term("版本内容")
public record EditionText(String title, String subtitle, String body, String summary, List<String> keywords,
		String source, String sourceUrl, String author, String editor, String subject, String issueNumber,
		String indexNumber, @Nullable LocalDate madeOn, @Nullable Picture picture, List<Attachment> attachments) {

	/** Returns a text that holds a title, a body and a source only. */
	public static EditionText of(String title, String body, String source) {
		return new EditionText(title, "", body, "", List.of(), source, "", "", "", "", "", "", null, null, List.of());
	}

	/** Returns the stored files that it shows or offers. */
	public Set<FileId> files() {
		var all = new LinkedHashSet<FileId>();
		if (this.picture != null) {
			all.add(this.picture.file());
		}
		this.attachments.forEach((attachment) -> all.add(attachment.file()));
		all.addAll(BodyLinks.files(this.body));
		return all;
	}

	/** Returns the same with another body. */
	public EditionText withBody(String other) {
		return new EditionText(this.title, this.subtitle, other, this.summary, this.keywords, this.source,
				this.sourceUrl, this.author, this.editor, this.subject, this.issueNumber, this.indexNumber, this.madeOn,
				this.picture, this.attachments);
	}

	/** Returns the same with an index number. */
	public EditionText withIndexNumber(String number) {
		return new EditionText(this.title, this.subtitle, this.body, this.summary, this.keywords, this.source,
				this.sourceUrl, this.author, this.editor, this.subject, this.issueNumber, number, this.madeOn,
				this.picture, this.attachments);
	}

}
