package org.yichuang.disclosure.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yichuang.disclosure.DirectReportId;
import org.yichuang.disclosure.ReportUploadId;
import org.yichuang.disclosure.model.DirectReport;
import org.yichuang.disclosure.model.DirectReportFilter;
import org.yichuang.disclosure.model.DirectReportFilter.Position;
import org.yichuang.disclosure.model.ReportUpload;
import org.yichuang.disclosure.store.DirectReportCounts;
import org.yichuang.disclosure.store.DirectReportStore;
import org.yichuang.disclosure.store.ReportUploadStore;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;

/** Lists and shows direct reports that an actor may see, and tables of them. */
@Component
@Transactional(readOnly = true)
public class FindDirectReports {

	private static final int PART = 200;

	private final DirectReportStore reports;

	private final DirectReportCounts counts;

	private final ReportUploadStore uploads;

	private final DirectReportScope scope;

	private final Bodies bodies;

	FindDirectReports(DirectReportStore reports, DirectReportCounts counts, ReportUploadStore uploads,
			DirectReportScope scope, Bodies bodies) {
		this.reports = reports;
		this.counts = counts;
		this.uploads = uploads;
		this.scope = scope;
		this.bodies = bodies;
	}

	/** Returns reports, newest first. */
	public Slice<ReportLine> list(Actor actor, DirectReportFilter filter, Position position) {
		var rows = this.reports.list(filter, this.scope.of(actor), position);
		var slice = Slice.cut(rows, position.size(), (report) -> report.id().toString());
		var names = names(slice.items().stream().map(DirectReport::body).toList());
		return slice.map((report) -> new ReportLine(report, names.getOrDefault(report.body(), "")));
	}

	/** Hands on all reports of a filter, newest first, part by part. */
	public void forEach(Actor actor, DirectReportFilter filter, Consumer<ReportLine> sink) {
		var position = new Position(null, PART);
		for (var part = list(actor, filter, position);; part = list(actor, filter, position)) {
			part.items().forEach(sink);
			if (part.next() == null) {
				return;
			}
			position = new Position(UUID.fromString(Objects.requireNonNull(part.next())), PART);
		}
	}

	/**
	 * Returns one.
	 * @throws NotFound if it is out of sight
	 */
	public ReportLine show(Actor actor, DirectReportId id) {
		var report = this.reports.get(id);
		this.scope.seen(actor, report.body(), id);
		return new ReportLine(report, this.bodies.get(report.body()).name());
	}

	/** Returns how many reports wait for a look, of bodies that the actor sees. */
	public long waiting(Actor actor) {
		return this.counts.waiting(this.scope.of(actor));
	}

	/** Returns tables that were handed in, newest first. */
	public Slice<UploadLine> uploads(Actor actor, ReportUpload.Kind kind, Position position) {
		var rows = this.uploads.list(kind, this.scope.of(actor), position);
		var slice = Slice.cut(rows, position.size(), (upload) -> upload.id().toString());
		var names = names(slice.items().stream().map(ReportUpload::body).toList());
		return slice.map((upload) -> new UploadLine(upload, names.getOrDefault(upload.body(), "")));
	}

	/**
	 * Returns a table that was handed in.
	 * @throws NotFound if it is out of sight
	 */
	public ReportUpload upload(Actor actor, ReportUploadId id) {
		var upload = this.uploads.get(id);
		this.scope.seen(actor, upload.body(), id);
		return upload;
	}

	private Map<BodyId, String> names(Collection<BodyId> ids) {
		return this.bodies.all(List.copyOf(ids).stream().distinct().toList())
			.values()
			.stream()
			.collect(Collectors.toMap(Body::id, Body::name));
	}

	/**
	 * 直报行.
	 *
	 * @param report the report
	 * @param bodyName whose
	 */
	public record ReportLine(DirectReport report, String bodyName) {
	}

	/**
	 * 直报表格行.
	 *
	 * @param upload the table
	 * @param bodyName for whom
	 */
	public record UploadLine(ReportUpload upload, String bodyName) {
	}

}
