package org.yichuang.frontdoor.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * 内容类型 — what a file is, by its ending; what is not listed is only handed out to be
 * saved.
 */
public final class ContentTypes {

	private static final String UNKNOWN = "application/octet-stream";

	private static final Map<String, String> OF_ENDING = Map.ofEntries(Map.entry("html", "text/html; charset=utf-8"),
			Map.entry("css", "text/css; charset=utf-8"), Map.entry("js", "text/javascript; charset=utf-8"),
			Map.entry("xml", "application/xml; charset=utf-8"), Map.entry("txt", "text/plain; charset=utf-8"),
			Map.entry("json", "application/json"), Map.entry("webmanifest", "application/manifest+json"),
			Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"), Map.entry("jpg", "image/jpeg"),
			Map.entry("jpeg", "image/jpeg"), Map.entry("gif", "image/gif"), Map.entry("webp", "image/webp"),
			Map.entry("avif", "image/avif"), Map.entry("ico", "image/x-icon"), Map.entry("woff2", "font/woff2"),
			Map.entry("woff", "font/woff"), Map.entry("ttf", "font/ttf"), Map.entry("pdf", "application/pdf"),
			Map.entry("mp4", "video/mp4"), Map.entry("webm", "video/webm"), Map.entry("mp3", "audio/mpeg"),
			Map.entry("m4a", "audio/mp4"), Map.entry("wav", "audio/wav"), Map.entry("ogg", "audio/ogg"));

	private static final Set<String> HARMLESS_WHEREVER_THEY_COME_FROM = Set.of("txt", "png", "jpg", "jpeg", "gif",
			"webp", "avif", "pdf", "mp4", "webm", "mp3", "m4a", "wav", "ogg");

	private ContentTypes() {
	}

	/** Returns the value of {@code Content-Type}. */
	public static String of(String file) {
		return file.endsWith("feed.xml") ? "application/atom+xml; charset=utf-8"
				: OF_ENDING.getOrDefault(ending(file), UNKNOWN);
	}

	/**
	 * Says whether a browser must save the file instead of showing it: unknown kinds, and
	 * among uploaded files all that could carry script.
	 */
	public static boolean isToBeSaved(String file) {
		return file.startsWith("files/") ? !HARMLESS_WHEREVER_THEY_COME_FROM.contains(ending(file)) && !isSvg(file)
				: !OF_ENDING.containsKey(ending(file));
	}

	/** Says whether the file is a drawing that could carry script. */
	public static boolean isSvg(String file) {
		return ending(file).equals("svg");
	}

	private static String ending(String file) {
		return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

}
