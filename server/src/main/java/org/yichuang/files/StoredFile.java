package org.yichuang.files;

import java.util.Locale;

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

	private static final long KILO = 1024;

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

	/**
	 * Returns the name's ending in small letters without the dot, such as {@code pdf}.
	 */
	public String ending() {
		var dot = this.name.lastIndexOf('.');
		return (dot < 0) ? "" : this.name.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

	/** Returns the size as people read it, such as {@code 1.2 MB}. */
	public String sizeText() {
		if (this.size < KILO) {
			return this.size + " B";
		}
		return (this.size < KILO * KILO) ? this.size / KILO + " KB"
				: String.format(Locale.ROOT, "%.1f MB", this.size / (double) (KILO * KILO));
	}

}
