package org.yichuang.files.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.yichuang.kernel.Term;

/** 文件类型 — the types of files that are taken; SVG, HTML and programs are none of them. */
@Term("文件类型")
public enum FileType {

	/** JPEG 图片. */
	JPEG("image/jpeg", Kind.PICTURE, "jpg", "jpeg"),
	/** PNG 图片. */
	PNG("image/png", Kind.PICTURE, "png"),
	/** GIF 图片. */
	GIF("image/gif", Kind.PICTURE, "gif"),
	/** WebP 图片. */
	WEBP("image/webp", Kind.PICTURE, "webp"),
	/** PDF 文档. */
	PDF("application/pdf", Kind.DOCUMENT, "pdf"),
	/** Word 文档（OOXML）. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Kind.ZIP_DOCUMENT, "docx"),
	/** Excel 表格（OOXML）. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Kind.ZIP_DOCUMENT, "xlsx"),
	/** PowerPoint 演示（OOXML）. */
	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Kind.ZIP_DOCUMENT, "pptx"),
	/** OFD 版式文档（GB/T 33190）. */
	OFD("application/ofd", Kind.ZIP_DOCUMENT, "ofd"),
	/** Word 文档. */
	DOC("application/msword", Kind.COMPOUND, "doc"),
	/** Excel 表格. */
	XLS("application/vnd.ms-excel", Kind.COMPOUND, "xls"),
	/** PowerPoint 演示. */
	PPT("application/vnd.ms-powerpoint", Kind.COMPOUND, "ppt"),
	/** WPS 文字. */
	WPS("application/vnd.ms-works", Kind.COMPOUND, "wps"),
	/** WPS 表格. */
	ET("application/x-wps-et", Kind.COMPOUND, "et"),
	/** WPS 演示. */
	DPS("application/x-wps-dps", Kind.COMPOUND, "dps"),
	/** 压缩包. */
	ZIP("application/zip", Kind.ARCHIVE, "zip"),
	/** 纯文本. */
	TXT("text/plain", Kind.TEXT, "txt"),
	/** 逗号分隔表. */
	CSV("text/csv", Kind.TEXT, "csv"),
	/** MP4 视频. */
	MP4("video/mp4", Kind.MEDIA, "mp4"),
	/** MP3 音频. */
	MP3("audio/mpeg", Kind.MEDIA, "mp3");

	private final String mediaType;

	private final Kind kind;

	private final Set<String> endings;

	FileType(String mediaType, Kind kind, String... endings) {
		this.mediaType = mediaType;
		this.kind = kind;
		this.endings = Set.of(endings);
	}

	/** Returns the type that files with an ending claim to be, if it is taken at all. */
	public static Optional<FileType> claimedBy(String ending) {
		return Arrays.stream(values()).filter((type) -> type.endings.contains(ending)).findFirst();
	}

	/** The media type that it is served with. */
	public String mediaType() {
		return this.mediaType;
	}

	/** How it is looked at. */
	public Kind kind() {
		return this.kind;
	}

	/** 检查方式 — how files of a type are looked at, and which size limit holds. */
	public enum Kind {

		/** Pictures: dimensions bounded, metadata stripped. */
		PICTURE,
		/** Documents without inner files. */
		DOCUMENT,
		/** Documents that are ZIP archives inside. */
		ZIP_DOCUMENT,
		/** Documents in Microsoft's older compound format. */
		COMPOUND,
		/** Archives. */
		ARCHIVE,
		/** Plain text. */
		TEXT,
		/** Video and sound. */
		MEDIA

	}

}
