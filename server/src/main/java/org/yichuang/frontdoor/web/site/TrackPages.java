package org.yichuang.frontdoor.web.site;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.files.Files;
import org.yichuang.frontdoor.web.site.TrackModel.ChosenAct;
import org.yichuang.frontdoor.web.site.TrackModel.Visit;
import org.yichuang.intake.Intake;
import org.yichuang.intake.IntakeProblems;
import org.yichuang.intake.Matters;
import org.yichuang.intake.Submission;
import org.yichuang.intake.Tickets;
import org.yichuang.intake.spi.MatterView;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Public;
import org.yichuang.kernel.Refused;

/**
 * 查询页 — {@code /track} of every site: whoever has number and code follows a matter for
 * half an hour, adds to it or takes it back. No account, no cookie needed.
 */
@Hidden
@RestController
@RequestMapping("/track")
@Public("people follow what they have sent")
class TrackPages {

	private final AskedSiteOf asked;

	private final Intake intake;

	private final Matters matters;

	private final TakeAct acting;

	private final TrackModel model;

	private final SitePages pages;

	private final Parts parts;

	TrackPages(AskedSiteOf asked, Intake intake, Matters matters, TakeAct acting, TrackModel model, SitePages pages,
			Parts parts) {
		this.asked = asked;
		this.intake = intake;
		this.matters = matters;
		this.acting = acting;
		this.model = model;
		this.pages = pages;
		this.parts = parts;
	}

	/** Asks for number and code. */
	@GetMapping
	ResponseEntity<String> trackPage(@RequestParam(defaultValue = "") String number, HttpServletRequest http) {
		return ask(http, HttpStatus.OK, number, "");
	}

	/** Looks for the matter. */
	@PostMapping
	ResponseEntity<String> findMatter(@RequestParam(defaultValue = "") String number,
			@RequestParam(defaultValue = "") String code, HttpServletRequest http) {
		try {
			var found = this.intake.tracked(number, code, http.getRemoteAddr());
			return found.isPresent() ? this.pages.onward(path(this.parts.tickets().forMatter(found.get().id())))
					: ask(http, HttpStatus.UNPROCESSABLE_CONTENT, number, word(IntakeProblems.CODE_WRONG));
		}
		catch (Refused tooOften) {
			return ask(http, HttpStatus.TOO_MANY_REQUESTS, number, this.parts.words().of(tooOften));
		}
	}

	/** Shows a matter, and the form of an act that was chosen. */
	@GetMapping("/matter")
	ResponseEntity<String> matterPage(@RequestParam(defaultValue = "") String m,
			@RequestParam(defaultValue = "") String act, @RequestParam(defaultValue = "") String done,
			HttpServletRequest http) {
		var submission = visited(m, http);
		if (submission.isEmpty()) {
			return over(http);
		}
		var view = this.matters.view(submission.get());
		var chosen = act(view, act).map((offered) -> TakeAct.shown(submission.get(), offered)).orElse(null);
		return show(http, HttpStatus.OK, submission.get(), new Visit(m, done.isEmpty() ? "" : "done", ""), chosen);
	}

	/** Does what was chosen. */
	@PostMapping("/matter")
	ResponseEntity<String> actOnMatter(HttpServletRequest http) {
		var posted = PostedForm.of(http);
		var visit = posted.own("_visit");
		var submission = visited(visit, http);
		if (submission.isEmpty()) {
			return over(http);
		}
		var act = act(this.matters.view(submission.get()), posted.own("_act"));
		var outcome = act.isEmpty() ? new TakeAct.Outcome.NotDone(word(IntakeProblems.ACT_GONE))
				: this.acting.take(submission.get(), act.get(), posted, http.getRemoteAddr());
		return switch (outcome) {
			case TakeAct.Outcome.Done done -> this.pages.onward(path(visit) + "&done=1");
			case TakeAct.Outcome.NotDone not ->
				show(http, HttpStatus.CONFLICT, submission.get(), new Visit(visit, "", not.reason()), null);
			case TakeAct.Outcome.Refilled again -> show(http, HttpStatus.UNPROCESSABLE_CONTENT, submission.get(),
					new Visit(visit, "", ""), again.chosen());
		};
	}

	/** Sends a file of the answer. */
	@GetMapping("/files/{id}/{name}")
	ResponseEntity<Resource> answerFile(@PathVariable FileId id, @RequestParam(defaultValue = "") String m,
			HttpServletRequest http) {
		var files = this.parts.files();
		return visited(m, http).filter((submission) -> this.matters.view(submission).answerFiles().contains(id))
			.map((submission) -> files.get(id))
			.map((file) -> ResponseEntity.ok()
				.contentType(MediaType.parseMediaType(file.type()))
				.contentLength(file.size())
				.cacheControl(CacheControl.noStore())
				.header("Content-Disposition",
						ContentDisposition.attachment()
							.filename(file.name(), StandardCharsets.UTF_8)
							.build()
							.toString())
				.header("Content-Security-Policy", "default-src 'none'; sandbox")
				.<Resource>body(new FileSystemResource(files.content(id))))
			.orElseThrow(() -> NotFound.of(id));
	}

	/** Sends a paper that lies sealed. */
	@GetMapping("/papers/{code}/{name}")
	ResponseEntity<byte[]> matterPaper(@PathVariable String code, @RequestParam(defaultValue = "") String m,
			HttpServletRequest http) {
		return visited(m, http).flatMap((submission) -> this.matters.paper(submission, code))
			.map((opened) -> ResponseEntity.ok()
				.contentType(MediaType.parseMediaType(opened.type()))
				.cacheControl(CacheControl.noStore())
				.header("Content-Disposition",
						ContentDisposition.attachment()
							.filename(opened.paper().name(), StandardCharsets.UTF_8)
							.build()
							.toString())
				.header("Content-Security-Policy", "default-src 'none'; sandbox")
				.body(opened.bytes()))
			.orElseThrow(() -> new NotFound("paper"));
	}

	private Optional<Submission> visited(String ticket, HttpServletRequest http) {
		return this.parts.tickets()
			.matter(ticket)
			.or(() -> this.parts.own().matter(ticket, http))
			.map(this.intake::get);
	}

	private static Optional<MatterView.Act> act(MatterView view, String code) {
		return view.acts().stream().filter((offered) -> offered.code().equals(code)).findFirst();
	}

	private ResponseEntity<String> show(HttpServletRequest http, HttpStatus status, Submission submission, Visit visit,
			@Nullable ChosenAct chosen) {
		return this.pages.page(this.asked.site(http), status, "track",
				this.model.matter(submission, this.matters.view(submission), visit, chosen));
	}

	private ResponseEntity<String> ask(HttpServletRequest http, HttpStatus status, String number, String fault) {
		return this.pages.page(this.asked.site(http), status, "track", this.model.question(number, fault));
	}

	private ResponseEntity<String> over(HttpServletRequest http) {
		return ask(http, HttpStatus.OK, "", word(IntakeProblems.VISIT_OVER));
	}

	private String word(IntakeProblems problem) {
		return this.parts.words().of(problem);
	}

	private static String path(String ticket) {
		return "/track/matter?m=" + ticket;
	}

	/**
	 * What these pages use besides.
	 *
	 * @param tickets what pages carry
	 * @param own matters that are opened from an account
	 * @param files files of answers
	 * @param words what is wrong
	 */
	@org.springframework.stereotype.Component("trackParts")
	record Parts(Tickets tickets, OwnVisit own, Files files, ProblemWords words) {
	}

}
