package org.yichuang.participation.web.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.forms.FormVersion;
import org.yichuang.intake.spi.CitizenSeals;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Public;
import org.yichuang.participation.ActivityKind;
import org.yichuang.participation.model.Activity;
import org.yichuang.participation.model.AskedInUrn;
import org.yichuang.participation.usecase.DropAnswer;
import org.yichuang.participation.usecase.SurveyForms;
import org.yichuang.participation.web.site.SurveyAnswers.Asked;
import org.yichuang.participation.web.site.SurveySheets.Sheet;
import org.yichuang.sitegroup.Sites;

/**
 * 答题页 — {@code /send/surveys/<number>} and {@code /send/reviews/<number>} of every site:
 * page by page, without script.
 */
@Hidden
@RestController
@RequestMapping({ "/send/surveys/{number:\\d{1,12}}", "/send/reviews/{number:\\d{1,12}}" })
@Public("readers answer surveys and fill in reviews")
class SurveyPages {

	/** The same as static pages carry. */
	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
			+ "script-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
			+ "base-uri 'none'; frame-ancestors 'self'";

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final String COOKIE = "yichuang_survey_";

	private static final String CODE = "_code";

	private final DropAnswer drop;

	private final SurveyForms forms;

	private final SurveyAnswers answers;

	private final SurveySheets sheets;

	private final Sites sites;

	private final CitizenSeals seals;

	private final Clock clock;

	SurveyPages(DropAnswer drop, SurveyForms forms, SurveyAnswers answers, SurveySheets sheets, Sites sites,
			CitizenSeals seals, Clock clock) {
		this.drop = drop;
		this.forms = forms;
		this.answers = answers;
		this.sheets = sheets;
		this.sites = sites;
		this.seals = seals;
		this.clock = clock;
	}

	/** Shows the first page of a survey. */
	@GetMapping
	ResponseEntity<String> surveySheet(@PathVariable long number, @RequestParam(defaultValue = "") String code,
			HttpServletRequest request) {
		var survey = survey(number, request);
		if (!this.drop.isOpen(survey)) {
			return page(HttpStatus.OK, this.sheets.notice(survey, "not-open"));
		}
		var hindrance = hindrance(survey, code, request);
		if (!hindrance.isEmpty()) {
			return page(HttpStatus.OK, this.sheets.notice(survey, hindrance));
		}
		var asked = asked(survey, request);
		return page(HttpStatus.OK, this.sheets.sheet(survey, asked.pages(), this.answers.first(asked, code.strip())));
	}

	/** Takes a page of a survey. */
	@PostMapping
	ResponseEntity<String> sendSurveySheet(@PathVariable long number, HttpServletRequest request) {
		var survey = survey(number, request);
		if (!this.drop.isOpen(survey)) {
			return page(HttpStatus.OK, this.sheets.notice(survey, "not-open"));
		}
		var hindrance = hindrance(survey, Optional.ofNullable(request.getParameter(CODE)).orElse(""), request);
		if (!hindrance.isEmpty()) {
			return page(HttpStatus.OK, this.sheets.notice(survey, hindrance));
		}
		var asked = asked(survey, request);
		var sent = SentSheet.of(request, this.forms.definition((AskedInUrn) survey.detail()));
		return this.answers.next(asked, sent)
			.map((sheet) -> page(status(sheet), this.sheets.sheet(survey, asked.pages(), sheet)))
			.orElseGet(() -> thanks(survey, sent.code()));
	}

	private static HttpStatus status(Sheet sheet) {
		return (sheet.notice().isEmpty() || sheet.notice().equals(Sheet.READY)) ? HttpStatus.OK
				: HttpStatus.UNPROCESSABLE_CONTENT;
	}

	/** Thanks for an answer. */
	@GetMapping("/thanks")
	ResponseEntity<String> surveyThanks(@PathVariable long number, HttpServletRequest request) {
		return page(HttpStatus.OK, this.sheets.notice(survey(number, request), "thanks"));
	}

	/** A survey is only there on the site that asks it. */
	private Activity survey(long number, HttpServletRequest request) {
		var kind = request.getRequestURI().split("/")[2];
		var host = this.sites.byHost(request.getServerName());
		return ActivityKind.ofSegment(kind)
			.flatMap((asked) -> this.drop.asked(asked, number))
			.filter((survey) -> host.isEmpty() || host.get().id().equals(survey.site()))
			.orElseThrow(() -> new NotFound(kind + " " + number));
	}

	private Asked asked(Activity survey, HttpServletRequest request) {
		var detail = (AskedInUrn) survey.detail();
		FormVersion version = Optional.ofNullable(this.forms.version(detail))
			.orElseThrow(() -> NotFound.of(survey.id()));
		return new Asked(survey, version, new SheetPages(this.forms.definition(detail)), request.getRemoteAddr(),
				account(survey, request));
	}

	/** Returns which notice stands in the way of answering, empty for none. */
	private String hindrance(Activity survey, String code, HttpServletRequest request) {
		if (!DropAnswer.asksAccount(survey)) {
			return hasAnswered(survey, code, request) ? "answered" : "";
		}
		var account = account(survey, request);
		return account.isEmpty() ? "sign-in" : this.drop.hasAnswered(survey, account) ? "account" : "";
	}

	/** The seal of who is signed in, where a survey asks for one; empty elsewhere. */
	private String account(Activity survey, HttpServletRequest request) {
		return DropAnswer.asksAccount(survey) ? this.seals
			.seal(String.join("; ", Collections.list(request.getHeaders(HttpHeaders.COOKIE))), survey.id())
			.orElse("") : "";
	}

	/** Who was given a code may use it, whoever used this browser before. */
	private static boolean hasAnswered(Activity survey, String code, HttpServletRequest request) {
		if (!code.isBlank() && DropAnswer.takesCode(survey)) {
			return false;
		}
		var cookies = request.getCookies();
		return DropAnswer.asksDevice(survey) && cookies != null
				&& Arrays.stream(cookies).anyMatch((cookie) -> cookie.getName().equals(COOKIE + survey.number()));
	}

	private ResponseEntity<String> thanks(Activity survey, String code) {
		var address = SurveySheets.address(survey);
		var answer = ResponseEntity.status(HttpStatus.SEE_OTHER)
			.location(URI.create(address + "/thanks"))
			.cacheControl(CacheControl.noStore());
		var end = survey.window().closesAt();
		if (DropAnswer.asksDevice(survey) && code.isEmpty() && end != null) {
			// says only that this browser has answered; nothing of it is kept here
			answer.header(HttpHeaders.SET_COOKIE,
					ResponseCookie.from(COOKIE + survey.number(), "1")
						.path(address)
						.httpOnly(true)
						.sameSite("Lax")
						.maxAge(Duration.between(this.clock.instant(), end))
						.build()
						.toString());
		}
		return answer.build();
	}

	private static ResponseEntity<String> page(HttpStatus status, String html) {
		return ResponseEntity.status(status)
			.contentType(HTML)
			.cacheControl(CacheControl.noStore())
			.header("Content-Security-Policy", POLICY)
			.body(html);
	}

}
