package org.yichuang.frontdoor.pages;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.yichuang.frontdoor.model.EntityTag;

/**
 * 常驻页面 — one answer, ready to be sent as often as it is asked for. A read-only header map
 * is written from one kept byte array, so all headers with their date are put together
 * once a second and not once a request: a quarter of the speed.
 */
public final class KeptPage {

	private static final int OVERHEAD = 1024;

	private final int status;

	private final String tag;

	private final long modified;

	private final @Nullable Buffer compressed;

	private final @Nullable Buffer plain;

	private final Dated compressedHeaders;

	private final Dated plainHeaders;

	KeptPage(int status, PageText text, MultiMap headers) {
		this.status = status;
		this.tag = text.tag();
		this.modified = text.modified();
		this.compressed = (text.compressed() != null) ? Buffer.buffer(text.compressed()) : null;
		this.plain = (text.plain() != null) ? Buffer.buffer(text.plain()) : null;
		this.compressedHeaders = new Dated(
				(this.compressed != null) ? compressed(headers, this.compressed.length()) : headers);
		this.plainHeaders = new Dated(headers);
	}

	private static MultiMap compressed(MultiMap headers, int length) {
		var tag = headers.get(HttpHeaders.ETAG);
		var all = HttpHeaders.headers()
			.addAll(headers)
			.add(HttpHeaders.CONTENT_ENCODING, "gzip")
			.add(HttpHeaders.CONTENT_LENGTH, Integer.toString(length));
		return (tag != null) ? all.set(HttpHeaders.ETAG, EntityTag.compressed(tag)) : all;
	}

	/** Status of the answer. */
	public int status() {
		return this.status;
	}

	/** Tag of the uncompressed page, with quotes. */
	public String tag() {
		return this.tag;
	}

	/** When the file was written, in seconds; 0 if it is no file. */
	public long modified() {
		return this.modified;
	}

	/** The compressed page, null where none is kept. */
	public @Nullable Buffer compressed() {
		return this.compressed;
	}

	/** The page itself, null where only the compressed one is kept. */
	public @Nullable Buffer plain() {
		return this.plain;
	}

	/** Headers of the compressed page in this second, read-only. */
	public MultiMap compressedHeaders(long second) {
		return this.compressedHeaders.at(second);
	}

	/** Headers of the page itself in this second, without its length, read-only. */
	public MultiMap plainHeaders(long second) {
		return this.plainHeaders.at(second);
	}

	/** Headers of the page itself, without length and date. */
	public MultiMap headers() {
		return this.plainHeaders.undated;
	}

	/** How many bytes of memory it takes. */
	int weight() {
		return OVERHEAD + length(this.compressed) + length(this.plain);
	}

	private static int length(@Nullable Buffer buffer) {
		return (buffer != null) ? buffer.length() : 0;
	}

	/** Headers with the date of a second. */
	private static final class Dated {

		private final MultiMap undated;

		private volatile Moment now = new Moment(-1, HttpHeaders.headers());

		Dated(MultiMap undated) {
			this.undated = undated;
		}

		MultiMap at(long second) {
			var moment = this.now;
			if (moment.second() != second) {
				moment = new Moment(second,
						HttpHeaders.headers()
							.addAll(this.undated)
							.add(HttpHeaders.DATE, HttpDates.of(second))
							.copy(false));
				this.now = moment;
			}
			return moment.headers();
		}

	}

	/** Headers as they are in one second. */
	private record Moment(long second, MultiMap headers) {
	}

}
