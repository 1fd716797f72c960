package org.yichuang.participation.web.console;

import java.io.IOException;
import java.time.Instant;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Id;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.OwnTrail;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;
import org.yichuang.participation.ActivityId;
import org.yichuang.participation.model.HearingPaper;
import org.yichuang.participation.model.Paper;
import org.yichuang.participation.model.Registration.State;
import org.yichuang.participation.usecase.MoveHearing;
import org.yichuang.participation.usecase.ScreenRegistrations;
import org.yichuang.participation.usecase.SelectParticipants;
import org.yichuang.participation.usecase.ShowActivity;
import org.yichuang.participation.usecase.WriteHearing;
import org.yichuang.participation.web.console.HearingRequests.FindingsRequest;
import org.yichuang.participation.web.console.HearingRequests.PlanRequest;
import org.yichuang.participation.web.console.HearingRequests.RecordRequest;
import org.yichuang.participation.web.console.HearingViews.HearingShown;
import org.yichuang.participation.web.console.HearingViews.RegistrationRow;
import org.yichuang.platform.Spreadsheet;

/** 听证 — who registered, who takes part, agenda and material, record and findings. */
@RestController
@RequestMapping("/api/console/activities/{id}/hearing")
class HearingController {

	private final ShowActivity show;

	private final ScreenRegistrations screening;

	private final SelectParticipants selecting;

	private final MoveHearing moving;

	private final WriteHearing writing;

	private final HearingViews views;

	private final ActivityWords words;

	HearingController(ShowActivity show, ScreenRegistrations screening, SelectParticipants selecting,
			MoveHearing moving, WriteHearing writing, HearingViews views, ActivityWords words) {
		this.show = show;
		this.screening = screening;
		this.selecting = selecting;
		this.moving = moving;
		this.writing = writing;
		this.views = views;
		this.words = words;
	}

	/** Returns where a hearing stands, with its papers. */
	@GetMapping
	@Requires("participation:read")
	HearingShown showHearing(Actor actor, @PathVariable String id) {
		return this.views.of(actor, this.show.dossier(actor, ActivityId.of(id)));
	}

	/**
	 * Lists registrations as they came, names as lists show them; reasons are for those
	 * who work on the hearing.
	 */
	@GetMapping("/registrations")
	@Requires("participation:read")
	Slice<RegistrationRow> listRegistrations(Actor actor, @PathVariable String id, RegistrationListRequest request) {
		var dossier = this.show.dossier(actor, ActivityId.of(id));
		var position = ActivityRequests.position(request.after(), request.size());
		return this.screening.registrations(dossier, request.state(), position)
			.map((one) -> this.views.row(dossier, one, this.show.mayReadOriginals(actor, dossier)));
	}

	/** Writes all registrations as a table. */
	@GetMapping("/registrations/export.xlsx")
	@Requires("participation:read")
	@OwnTrail
	void exportRegistrations(Actor actor, @PathVariable String id, HttpServletResponse response) throws IOException {
		response.setContentType(Spreadsheet.MEDIA_TYPE);
		response.setHeader("Content-Disposition", "attachment; filename=\"registrations.xlsx\"");
		this.screening.export(actor, ActivityId.of(id), this.words::label, response.getOutputStream());
	}

	/** Leaves somebody out with a reason, or takes them in again without one. */
	@PostMapping("/registrations/{registration}/exclude")
	@Requires("participation:manage")
	HearingShown excludeRegistration(Actor actor, @PathVariable String id, @PathVariable String registration,
			@RequestBody RegistrationRequest request) {
		this.screening.exclude(actor, ActivityId.of(id), Id.parse(registration),
				ActivityRequests.orEmpty(request.reason()));
		return showHearing(actor, id);
	}

	/** Notes that somebody does not come; a reserve moves up. */
	@PostMapping("/registrations/{registration}/withdraw")
	@Requires("participation:manage")
	HearingShown withdrawRegistration(Actor actor, @PathVariable String id, @PathVariable String registration,
			@RequestBody RegistrationRequest request) {
		this.screening.withdraw(actor, ActivityId.of(id), Id.parse(registration),
				ActivityRequests.orEmpty(request.reason()));
		return showHearing(actor, id);
	}

	/** Names somebody for a seat of an invited group. */
	@PostMapping("/invitations")
	@Requires("participation:manage")
	HearingShown inviteParticipant(Actor actor, @PathVariable String id, @RequestBody InvitationRequest request) {
		this.screening.invite(actor, ActivityId.of(id), request.group(), ActivityRequests.orEmpty(request.name()));
		return showHearing(actor, id);
	}

	/** Selects who takes part and publishes the list. */
	@PostMapping("/select")
	@Requires("participation:review")
	HearingShown selectParticipants(Actor actor, @PathVariable String id, @RequestBody SelectionRequest request) {
		this.selecting.select(actor, ActivityId.of(id), ActivityRequests.orEmpty(request.number()));
		return showHearing(actor, id);
	}

	/** Holds the hearing at another time or place. */
	@PostMapping("/session")
	@Requires("participation:review")
	HearingShown moveHearing(Actor actor, @PathVariable String id, @RequestBody SessionRequest request) {
		var heldAt = request.heldAt();
		if (heldAt == null) {
			throw Invalid.field("heldAt", KernelProblems.REQUIRED);
		}
		this.moving.move(actor, ActivityId.of(id), new MoveHearing.NewSession(heldAt,
				ActivityRequests.orEmpty(request.place()), ActivityRequests.orEmpty(request.reason())));
		return showHearing(actor, id);
	}

	/** Keeps agenda and material. */
	@PutMapping("/plan")
	@Requires("participation:manage")
	HearingShown writeHearingPlan(Actor actor, @PathVariable String id, @RequestBody PlanRequest request) {
		return write(actor, id, request.plan(), request.version());
	}

	/** Keeps the record. */
	@PutMapping("/record")
	@Requires("participation:manage")
	HearingShown writeHearingRecord(Actor actor, @PathVariable String id, @RequestBody RecordRequest request) {
		return write(actor, id, request.record(), request.version());
	}

	/** Keeps what became of the opinions. */
	@PutMapping("/findings")
	@Requires("participation:manage")
	HearingShown writeHearingFindings(Actor actor, @PathVariable String id, @RequestBody FindingsRequest request) {
		return write(actor, id, request.findings(), request.version());
	}

	private HearingShown write(Actor actor, String id, HearingPaper paper, long version) {
		this.writing.write(actor, ActivityId.of(id), paper, version);
		return showHearing(actor, id);
	}

	/** Publishes a paper, or what was corrected in it. */
	@PostMapping("/papers/{kind}/publish")
	@Requires("participation:review")
	HearingShown publishHearingPaper(Actor actor, @PathVariable String id, @PathVariable HearingPaperKind kind,
			@RequestBody PublishRequest request) {
		this.writing.publish(actor, ActivityId.of(id), kind.paper(), ActivityRequests.orEmpty(request.note()));
		return showHearing(actor, id);
	}

	/** 听证文书种类. */
	enum HearingPaperKind {

		/** 议程和材料. */
		PLAN,
		/** 笔录. */
		RECORD,
		/** 意见采纳情况. */
		FINDINGS;

		Paper.Kind paper() {
			return Paper.Kind.valueOf("HEARING_" + name());
		}

	}

	/** 报名筛选. */
	record RegistrationListRequest(@Nullable State state, @Nullable String after, @Nullable Integer size) {
	}

	/** 报名处理. */
	record RegistrationRequest(@Nullable String reason) {
	}

	/** 邀请. */
	record InvitationRequest(int group, @Nullable String name) {
	}

	/** 遴选. */
	record SelectionRequest(@Nullable String number) {
	}

	/** 时间地点. */
	record SessionRequest(@Nullable Instant heldAt, @Nullable String place, @Nullable String reason) {
	}

	/** 公布. */
	record PublishRequest(@Nullable String note) {
	}

}
