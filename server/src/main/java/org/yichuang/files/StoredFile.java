package org.yichuang.files;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Sm3Digest;
import org.yichuang.kernel.Term;

/**
 * 附件 — what is known of a stored file.
 *
 * @param id identifies it
 * @param name name to show and to save under: no path, no control characters
 * @param type media type found in the content, never the one claimed
 * @param size bytes
 * @param digest digest of the content; its storage address
 * @param width pixels from left to right, null unless it is a picture
 * @param height pixels from top to bottom, null unless it is a picture
 */
@Term("附件")
public record StoredFile(FileId id, String name, String type, long size, Sm3Digest digest, @Nullable Integer width,
		@Nullable Integer height) {

	/** Says whether pages may show it as a picture. */
	public boolean isPicture() {
		return this.type.startsWith("image/");
	}

	/**
	 * Returns the public address path under which publishing puts it:
	 * {@code /files/<id>/<name>}.
	 */
	public String publicPath() {
		return "/files/" + this.id + "/" + this.name;
	}

}
