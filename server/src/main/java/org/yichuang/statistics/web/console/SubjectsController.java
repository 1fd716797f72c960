package org.yichuang.statistics.web.console;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;
import org.yichuang.outlet.SubjectNames.SubjectName;
import org.yichuang.platform.Spreadsheet;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;
import org.yichuang.statistics.model.SubjectFilter;
import org.yichuang.statistics.model.SubjectLine;
import org.yichuang.statistics.usecase.NameSubjects;
import org.yichuang.statistics.usecase.OpenFigure;

import org.yichuang.statistics.usecase.SubjectKey;

/** 明细 — the facts behind a figure. */
@RestController
@RequestMapping("/api/console/figures/subjects")
class SubjectsController {

	private static final int LARGEST_SLICE = 200;

	private static final List<String> HEADS = List.of("时间", "单位", "站点", "对象", "办理情况", "数量", "对象编号");

	private static final SubjectName UNNAMED = new SubjectName("", "", "");

	private final OpenFigure open;

	private final NameSubjects names;

	private final Bodies bodies;

	private final Sites sites;

	private final Clock clock;

	SubjectsController(OpenFigure open, NameSubjects names, Bodies bodies, Sites sites, Clock clock) {
		this.open = open;
		this.names = names;
		this.bodies = bodies;
		this.sites = sites;
		this.clock = clock;
	}

	/**
	 * Returns the facts of a kind, the newest first, each with its address in the
	 * console.
	 * @param kind which kind, see the definition of a figure
	 * @param without only things of which nothing of this kind was measured in these days
	 */
	@GetMapping
	@Requires("statistics:read")
	Slice<SubjectView> listFigureSubjects(Actor actor, FigureRequest request, @RequestParam String kind,
			@RequestParam @Nullable String without, @RequestParam @Nullable String after,
			@RequestParam(defaultValue = "50") int size) {
		var filter = filter(request, kind, without).after(SubjectKey.read(after));
		var slice = this.open.subjects(actor, request.whose(), filter, Math.clamp(size, 1, LARGEST_SLICE));
		var views = views(actor, kind, slice.items()).iterator();
		return slice.map((line) -> views.next());
	}

	/** Returns the same facts as Excel, the newest 200,000 at most. */
	@GetMapping(path = "/export.xlsx", produces = Spreadsheet.MEDIA_TYPE)
	@Requires("statistics:read")
	void exportFigureSubjects(Actor actor, FigureRequest request, @RequestParam String kind,
			@RequestParam @Nullable String without, HttpServletResponse response) throws IOException {
		var filter = filter(request, kind, without);
		response.setContentType(Spreadsheet.MEDIA_TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"figure-subjects.xlsx\"");
		try (var sheet = new Spreadsheet(response.getOutputStream(), "统计明细", HEADS)) {
			this.open.each(actor, request.whose(), filter,
					(lines) -> views(actor, kind, lines).forEach((view) -> sheet.row(cells(view))));
		}
	}

	private static List<Object> cells(SubjectView view) {
		return List.of(Beijing.second(view.at()), view.bodyName(), view.siteName(), view.title(), view.state(),
				view.amount(), view.subject());
	}

	private SubjectFilter filter(FigureRequest request, String kind, @Nullable String without) {
		return new SubjectFilter(kind, (without == null || without.isBlank()) ? null : without,
				request.span(this.clock), null, FigureRequest.site(request), null);
	}

	/** Puts facts into words: the things' names by one question to their room. */
	private List<SubjectView> views(Actor actor, String kind, List<SubjectLine> lines) {
		var bodies = this.bodies.all(lines.stream().map(SubjectLine::body).distinct().toList());
		var sites = this.sites.all().stream().collect(Collectors.toMap(Site::id, Site::name));
		var named = this.names.of(actor, kind, lines);
		return lines.stream().map((line) -> {
			var body = bodies.get(line.body());
			var site = line.site();
			var name = named.getOrDefault(line.subject(), UNNAMED);
			return new SubjectView(line.subject(), line.at(), line.body().value(), (body != null) ? body.name() : "",
					(site != null) ? sites.getOrDefault(site, "") : "", line.amount(), name.title(), name.state(),
					name.link());
		}).toList();
	}

	/**
	 * 明细行.
	 *
	 * @param siteName empty if it happened on no site
	 * @param title what the thing is called; empty if it has no name or the caller may
	 * not see it
	 * @param state where it stands and with whom, may be empty
	 * @param link address in the console, empty if it has no page or the caller may not
	 * see it
	 */
	record SubjectView(String subject, Instant at, UUID body, String bodyName, String siteName, long amount,
			String title, String state, String link) {
	}

}
