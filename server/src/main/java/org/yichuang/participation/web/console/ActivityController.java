package org.yichuang.participation.web.console;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SiteId;
import org.yichuang.kernel.Slice;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.PeriodRule;
import org.yichuang.participation.usecase.FindActivities;
import org.yichuang.participation.usecase.MoveActivity;
import org.yichuang.participation.usecase.NewActivity;
import org.yichuang.participation.usecase.SaveActivity;
import org.yichuang.participation.usecase.PreviewActivity;
import org.yichuang.participation.usecase.ShowActivity;
import org.yichuang.participation.usecase.StartActivity;
import org.yichuang.participation.usecase.WriteResult;
import org.yichuang.participation.web.console.ActivityRequests.MoveActivityRequest;
import org.yichuang.participation.web.console.ActivityRequests.ActivityListRequest;
import org.yichuang.participation.web.console.ActivityRequests.ActivityCorrectionRequest;
import org.yichuang.participation.web.console.ActivityRequests.ActivityResultRequest;
import org.yichuang.participation.web.console.ActivityRequests.SaveActivityRequest;
import org.yichuang.participation.web.console.ActivityRequests.StartActivityRequest;
import org.yichuang.participation.web.console.ActivityViews.ActivityShown;
import org.yichuang.participation.web.console.ActivityViews.ActivityRow;

/** 参与活动 — lists, begins, writes and moves surveys, consultations and the like. */
@RestController
@RequestMapping("/api/console/activities")
class ActivityController {

	private final FindActivities find;

	private final ShowActivity show;

	private final StartActivity start;

	private final SaveActivity save;

	private final MoveActivity move;

	private final WriteResult result;

	private final PreviewActivity preview;

	private final ActivityViews views;

	ActivityController(FindActivities find, ShowActivity show, StartActivity start, SaveActivity save,
			MoveActivity move, WriteResult result, PreviewActivity preview, ActivityViews views) {
		this.find = find;
		this.show = show;
		this.start = start;
		this.save = save;
		this.move = move;
		this.result = result;
		this.preview = preview;
		this.views = views;
	}

	/** Lists activities, newest first. */
	@GetMapping
	@Requires("participation:read")
	Slice<ActivityRow> listActivities(Actor actor, ActivityListRequest request) {
		var position = ActivityRequests.position(request.after(), request.size());
		return this.find.activities(actor, request.filter(), position).map(this.views::row);
	}

	/** Returns the limits that hold today, with their sources. */
	@GetMapping("/rules")
	@Requires("participation:read")
	List<PeriodRule> listActivityRules() {
		return this.show.rules();
	}

	/** Begins an activity. */
	@PostMapping
	@Requires("participation:manage")
	ActivityShown startActivity(Actor actor, @RequestBody StartActivityRequest request) {
		var wanted = new NewActivity(SiteId.of(request.site()), request.kind(), request.title());
		return detail(actor, this.start.start(actor, wanted));
	}

	/** Returns an activity with everything that belongs to it. */
	@GetMapping("/{id}")
	@Requires("participation:read")
	ActivityShown showActivity(Actor actor, @PathVariable String id) {
		return detail(actor, ActivityId.of(id));
	}

	/** Keeps a draft. */
	@PutMapping("/{id}")
	@Requires("participation:manage")
	ActivityShown saveActivity(Actor actor, @PathVariable String id, @RequestBody SaveActivityRequest request) {
		this.save.save(actor, ActivityId.of(id), request.draft());
		return detail(actor, ActivityId.of(id));
	}

	/** Sends in, returns, approves, opens, closes, concludes or cancels. */
	@PostMapping("/{id}/acts")
	@Requires("participation:read")
	ActivityShown moveActivity(Actor actor, @PathVariable String id, @RequestBody MoveActivityRequest request) {
		this.move.move(actor, ActivityId.of(id),
				new MoveActivity.Step(request.act(), ActivityRequests.orEmpty(request.note()), request.version()));
		return detail(actor, ActivityId.of(id));
	}

	/** Keeps what was decided and why. */
	@PutMapping("/{id}/result")
	@Requires("participation:manage")
	ActivityShown writeActivityResult(Actor actor, @PathVariable String id,
			@RequestBody ActivityResultRequest request) {
		this.result.write(actor, ActivityId.of(id), ActivityRequests.orEmpty(request.body()), request.version());
		return detail(actor, ActivityId.of(id));
	}

	/** Publishes a correction of a published result. */
	@PostMapping("/{id}/result/correct")
	@Requires("participation:review")
	ActivityShown correctActivityResult(Actor actor, @PathVariable String id,
			@RequestBody ActivityCorrectionRequest request) {
		this.result.correct(actor, ActivityId.of(id), ActivityRequests.orEmpty(request.note()));
		return detail(actor, ActivityId.of(id));
	}

	/**
	 * Shows the page, or everything that is asked, as readers will see it; no script runs
	 * in it and it may send nothing. It keeps its origin, or the browser would ask for
	 * the styles without the session.
	 */
	@GetMapping(value = "/{id}/preview", produces = MediaType.TEXT_HTML_VALUE)
	@Requires("participation:read")
	ResponseEntity<byte[]> previewActivity(Actor actor, @PathVariable String id,
			@RequestParam(defaultValue = "false") boolean questions) {
		var html = questions ? this.preview.questions(actor, ActivityId.of(id))
				: this.preview.page(actor, ActivityId.of(id));
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.header("Content-Security-Policy",
					"sandbox allow-same-origin; default-src 'none'; style-src 'self'; img-src 'self'; "
							+ "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'")
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(html.getBytes(StandardCharsets.UTF_8));
	}

	private ActivityShown detail(Actor actor, ActivityId id) {
		return this.views.detail(actor, this.show.dossier(actor, id));
	}

}
