package org.yichuang.requests.model;

import java.time.Instant;
import java.util.List;

import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Term;
import org.yichuang.requests.RequestId;

/**
 * 补充材料 — what an applicant sent while the request was handled.
 *
 * @param request of which request
 * @param text plain text, lines kept; empty where only files came
 * @param files what was attached
 * @param sentAt when
 */
@Term("补充材料")
public record Addition(RequestId request, String text, List<FileId> files, Instant sentAt) {

	public Addition {
		files = List.copyOf(files);
	}

}
