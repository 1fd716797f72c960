package org.yichuang.files;

import org.yichuang.kernel.ProblemCode;

/** 附件问题 — why a file is not taken. */
public enum FilesProblems implements ProblemCode {

	/** The file has no bytes. */
	EMPTY,
	/** The file is larger than {0} MB. */
	TOO_LARGE,
	/** Files with the ending {0} are not taken. */
	ENDING_NOT_ALLOWED,
	/** The content is not what the ending {0} says. */
	CONTENT_DOES_NOT_FIT,
	/** The picture has more pixels than allowed, {0} × {1}. */
	PICTURE_TOO_LARGE,
	/** The picture is damaged. */
	PICTURE_BROKEN,
	/** The archive is damaged. */
	ARCHIVE_BROKEN,
	/** The archive is encrypted, so that it cannot be checked. */
	ARCHIVE_ENCRYPTED,
	/** The archive unpacks to more than allowed. */
	ARCHIVE_BOMB,
	/** The archive holds a file with the dangerous name {0}. */
	ARCHIVE_NAME_REFUSED,
	/** The document holds macros. */
	MACROS,
	/** The virus check found {0}. */
	VIRUS,
	/** The virus check does not answer. */
	VIRUS_CHECK_MISSING;

	@Override
	public String room() {
		return "files";
	}

}
