package org.yichuang.statistics.web.console;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.Bodies;
import org.yichuang.organisation.Body;
import org.yichuang.platform.Spreadsheet;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;
import org.yichuang.statistics.model.Beijing;
import org.yichuang.statistics.model.SubjectFilter;
import org.yichuang.statistics.model.SubjectLine;
import org.yichuang.statistics.usecase.OpenFigure;
import org.yichuang.statistics.usecase.ReadFigures;
import org.yichuang.statistics.usecase.SubjectKey;

/** 明细 — the facts behind a figure. */
@RestController
@RequestMapping("/api/console/figures/subjects")
class SubjectsController {

	private static final int LARGEST_SLICE = 200;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
		.withZone(Beijing.ZONE);

	private static final List<String> HEADS = List.of("时间", "单位", "站点", "对象编号", "数量");

	private final OpenFigure open;

	private final ReadFigures figures;

	private final Bodies bodies;

	private final Sites sites;

	private final Clock clock;

	SubjectsController(OpenFigure open, ReadFigures figures, Bodies bodies, Sites sites, Clock clock) {
		this.open = open;
		this.figures = figures;
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
		var names = names(slice.items());
		var sites = siteNames();
		var link = this.figures.link(kind);
		return slice.map((line) -> view(line, names, sites, link));
	}

	/** Returns the same facts as Excel, the newest 200,000 at most. */
	@GetMapping(path = "/export.xlsx", produces = Spreadsheet.MEDIA_TYPE)
	@Requires("statistics:read")
	void exportFigureSubjects(Actor actor, FigureRequest request, @RequestParam String kind,
			@RequestParam @Nullable String without, HttpServletResponse response) throws IOException {
		var filter = filter(request, kind, without);
		var names = this.bodies.ever("/").stream().collect(Collectors.toMap(Body::id, Function.identity()));
		var sites = siteNames();
		response.setContentType(Spreadsheet.MEDIA_TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"figure-subjects.xlsx\"");
		try (var sheet = new Spreadsheet(response.getOutputStream(), "统计明细", HEADS)) {
			this.open.each(actor, request.whose(), filter, (line) -> {
				var view = view(line, names, sites, "");
				sheet.row(List.of(TIME.format(view.at()), view.bodyName(), view.siteName(), view.subject(),
						view.amount()));
			});
		}
	}

	private SubjectFilter filter(FigureRequest request, String kind, @Nullable String without) {
		return new SubjectFilter(kind, (without == null || without.isBlank()) ? null : without,
				request.span(this.clock), null, FigureRequest.site(request), null);
	}

	private Map<BodyId, Body> names(List<SubjectLine> lines) {
		return this.bodies.all(lines.stream().map(SubjectLine::body).distinct().toList());
	}

	private Map<SiteId, String> siteNames() {
		return this.sites.all().stream().collect(Collectors.toMap(Site::id, Site::name));
	}

	private static SubjectView view(SubjectLine line, Map<BodyId, Body> bodies, Map<SiteId, String> sites,
			String link) {
		var body = bodies.get(line.body());
		var site = line.site();
		return new SubjectView(line.subject(), line.at(), line.body().value(), (body != null) ? body.name() : "",
				(site != null) ? sites.getOrDefault(site, "") : "", line.amount(),
				link.replace("{subject}", line.subject()));
	}

	/**
	 * 明细行.
	 *
	 * @param siteName empty if it happened on no site
	 * @param link address in the console, empty if it has no page
	 */
	record SubjectView(String subject, Instant at, UUID body, String bodyName, String siteName, long amount,
			String link) {
	}

}
