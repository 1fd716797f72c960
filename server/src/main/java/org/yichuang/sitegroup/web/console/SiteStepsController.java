package org.yichuang.sitegroup.web.console;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SiteId;
import org.yichuang.sitegroup.SiteState;
import org.yichuang.sitegroup.usecase.AnnounceClosing;
import org.yichuang.sitegroup.usecase.CloseSite;
import org.yichuang.sitegroup.usecase.ReadSites;
import org.yichuang.sitegroup.usecase.ReopenSite;
import org.yichuang.sitegroup.usecase.ResumeSite;
import org.yichuang.sitegroup.usecase.SiteTarget;
import org.yichuang.sitegroup.usecase.StepDetails;
import org.yichuang.sitegroup.usecase.StepTaken;
import org.yichuang.sitegroup.usecase.SuspendSite;

/** 站点程序接口 — the steps of a site's life. */
@RestController
@RequestMapping("/api/console/sites/{id}")
class SiteStepsController {

	private final ReadSites read;

	private final SuspendSite suspend;

	private final ResumeSite resume;

	private final AnnounceClosing announceClosing;

	private final CloseSite close;

	private final ReopenSite reopen;

	private final MessageSource messages;

	SiteStepsController(ReadSites read, SuspendSite suspend, ResumeSite resume, AnnounceClosing announceClosing,
			CloseSite close, ReopenSite reopen, MessageSource messages) {
		this.read = read;
		this.suspend = suspend;
		this.resume = resume;
		this.announceClosing = announceClosing;
		this.close = close;
		this.reopen = reopen;
		this.messages = messages;
	}

	/** Which steps the actor may take now, each with the reasons against it. */
	@GetMapping("/steps")
	@Requires("sitegroup:view-sites")
	Map<String, List<String>> siteSteps(Actor actor, @PathVariable SiteId id) {
		var site = this.read.get(actor, id);
		var steps = new LinkedHashMap<String, List<String>>();
		steps.put("suspend", words(this.suspend.refusals(actor, site)));
		steps.put("resume", words(this.resume.refusals(actor, site)));
		steps.put("announce-closing", words(this.announceClosing.refusals(actor, site)));
		steps.put("close", words(this.close.refusals(actor, site)));
		steps.put("reopen", words(this.reopen.refusals(actor, site)));
		return steps;
	}

	@PostMapping("/suspend")
	@Requires("sitegroup:close-site")
	StepAnswer suspendSite(Actor actor, @PathVariable SiteId id, @RequestBody StepRequest step) {
		return answer(this.suspend.take(actor, step.target(id), step.details()));
	}

	@PostMapping("/resume")
	@Requires("sitegroup:close-site")
	StepAnswer resumeSite(Actor actor, @PathVariable SiteId id, @RequestBody StepRequest step) {
		return answer(this.resume.take(actor, step.target(id), step.details()));
	}

	@PostMapping("/announce-closing")
	@Requires("sitegroup:close-site")
	StepAnswer announceClosing(Actor actor, @PathVariable SiteId id, @RequestBody StepRequest step) {
		return answer(this.announceClosing.take(actor, step.target(id), step.details()));
	}

	@PostMapping("/close")
	@Requires("sitegroup:close-site")
	StepAnswer closeSite(Actor actor, @PathVariable SiteId id, @RequestBody StepRequest step) {
		return answer(this.close.take(actor, step.target(id), step.details()));
	}

	@PostMapping("/reopen")
	@Requires("sitegroup:close-site")
	StepAnswer reopenSite(Actor actor, @PathVariable SiteId id, @RequestBody StepRequest step) {
		return answer(this.reopen.take(actor, step.target(id), step.details()));
	}

	private StepAnswer answer(StepTaken taken) {
		return new StepAnswer(taken.site().id(), taken.site().state(), taken.site().version(), words(taken.warnings()));
	}

	private List<String> words(List<Refusal> refusals) {
		return refusals.stream()
			.map((refusal) -> this.messages.getMessage(refusal.problem().code(),
					refusal.arguments().stream().map(this::shown).toArray(), LocaleContextHolder.getLocale()))
			.toList();
	}

	private Object shown(Object argument) {
		return (argument instanceof SiteState state) ? this.messages.getMessage("sitegroup.site-state." + state.name(),
				null, state.name(), LocaleContextHolder.getLocale()) + "" : argument;
	}

	/**
	 * 程序请求.
	 *
	 * @param version the site's version as the person saw it
	 * @param reason why
	 * @param approvalNumber number of the approving document
	 * @param notice what readers are told
	 * @param startsOn first day
	 * @param endsOn last day
	 */
	record StepRequest(long version, String reason, String approvalNumber, String notice, @Nullable LocalDate startsOn,
			@Nullable LocalDate endsOn) {

		SiteTarget target(SiteId id) {
			return new SiteTarget(id, this.version);
		}

		StepDetails details() {
			return new StepDetails(this.reason, this.approvalNumber, this.notice, this.startsOn, this.endsOn);
		}

	}

	/**
	 * 程序答复.
	 *
	 * @param id the site
	 * @param state its new state
	 * @param version its new version
	 * @param warnings which rules the step does not keep to, in words
	 */
	record StepAnswer(SiteId id, SiteState state, long version, List<String> warnings) {
	}

}
