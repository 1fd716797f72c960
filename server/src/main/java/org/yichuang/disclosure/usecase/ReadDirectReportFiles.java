package org.yichuang.disclosure.usecase;

import org.springframework.stereotype.Component;
import org.yichuang.disclosure.store.DirectReportStore;
import org.yichuang.files.spi.FileAccess;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.FileId;

/** Lets those who see a direct report read its attachments. */
@Component
class ReadDirectReportFiles implements FileAccess {

	private final DirectReportStore reports;

	private final DirectReportScope scope;

	ReadDirectReportFiles(DirectReportStore reports, DirectReportScope scope) {
		this.reports = reports;
		this.scope = scope;
	}

	@Override
	public boolean mayRead(Actor actor, FileId file) {
		var bodies = this.reports.bodiesOf(file);
		if (bodies.isEmpty()) {
			return false;
		}
		var range = this.scope.of(actor);
		return bodies.stream().anyMatch(range::has);
	}

}
