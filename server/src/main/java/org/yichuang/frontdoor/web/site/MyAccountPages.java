package org.yichuang.frontdoor.web.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.citizens.CitizenMatters;
import org.yichuang.citizens.Citizens;
import org.yichuang.citizens.CitizensProblems;
import org.yichuang.citizens.OwnMatter;
import org.yichuang.intake.SubmissionId;
import org.yichuang.kernel.Beijing;
import org.yichuang.kernel.Public;
import org.yichuang.kernel.Refused;

import tools.jackson.databind.json.JsonMapper;

/**
 * 账号 — what the account holds of its holder: seeing it, adding to it, taking it home,
 * deleting it.
 */
@Hidden
@RestController
@RequestMapping("/my/account")
@Public("citizens look after their own account")
class MyAccountPages {

	private static final int AT_ONCE = 100;

	private final MyVisits visits;

	private final MyEntrance entrance;

	private final Citizens citizens;

	private final CitizenMatters matters;

	private final MyPages.Parts parts;

	private final JsonMapper json;

	MyAccountPages(MyVisits visits, MyEntrance entrance, Citizens citizens, CitizenMatters matters, MyPages.Parts parts,
			JsonMapper json) {
		this.visits = visits;
		this.entrance = entrance;
		this.citizens = citizens;
		this.matters = matters;
		this.parts = parts;
		this.json = json;
	}

	/** Shows what the account holds. */
	@GetMapping
	ResponseEntity<String> accountPage(@RequestParam(defaultValue = "") String done, HttpServletRequest http) {
		return this.visits.signedIn(http, (visit) -> show(visit, HttpStatus.OK, done, ""));
	}

	/** Asks for a further number or address. */
	@GetMapping("/ways/add")
	ResponseEntity<String> addWayPage(HttpServletRequest http) {
		return this.visits.signedIn(http, (visit) -> this.entrance.ask(visit, HttpStatus.OK, ""));
	}

	/** Takes a number, address or identity away. */
	@PostMapping("/ways/{way}/remove")
	ResponseEntity<String> removeWay(@PathVariable UUID way, HttpServletRequest http) {
		return this.visits.sent(http, (visit) -> {
			try {
				this.citizens.removeWay(visit.citizen(), way, MyCookies.session(http));
				return this.parts.pages().onward("/my/account?done=way-removed");
			}
			catch (Refused refused) {
				return show(visit, HttpStatus.CONFLICT, "", this.parts.words().of(refused));
			}
		});
	}

	/** Sends everything that the account holds, as a file. */
	@GetMapping("/data.json")
	ResponseEntity<String> accountData(HttpServletRequest http) {
		return this.visits.signedIn(http,
				(visit) -> ResponseEntity.ok()
					.contentType(MediaType.APPLICATION_JSON)
					.cacheControl(CacheControl.noStore())
					.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-matters.json\"")
					.body(this.json.writerWithDefaultPrettyPrinter().writeValueAsString(data(visit))));
	}

	/** Asks whether the account is really to be deleted. */
	@GetMapping("/delete")
	ResponseEntity<String> deleteAccountPage(HttpServletRequest http) {
		return this.visits.signedIn(http, (visit) -> confirm(visit, HttpStatus.OK, ""));
	}

	/** Deletes the account. */
	@PostMapping("/delete")
	ResponseEntity<String> deleteAccount(HttpServletRequest http) {
		return this.visits.sent(http, (visit) -> {
			if (!visit.text("sure").equals("1")) {
				return confirm(visit, HttpStatus.UNPROCESSABLE_CONTENT,
						this.parts.words().of(CitizensProblems.NOT_CONFIRMED));
			}
			this.citizens.delete(visit.citizen(), http.getRemoteAddr());
			return this.parts.pages().onward("/my/?done=deleted");
		});
	}

	private Map<String, Object> data(MyVisit visit) {
		var data = new LinkedHashMap<String, Object>();
		data.put("openedAt", this.citizens.openedAt(visit.citizen()).toString());
		data.put("signInBy",
				this.citizens.ways(visit.citizen())
					.stream()
					.map((way) -> Map.of("kind", this.parts.model().word("citizens.way-kind." + way.kind()), "value",
							way.text(), "provenAt", way.provenAt().toString()))
					.toList());
		data.put("matters", all(visit).stream().map(this::line).toList());
		return data;
	}

	private List<OwnMatter> all(MyVisit visit) {
		var all = new ArrayList<OwnMatter>();
		@Nullable String after = null;
		do {
			var slice = this.matters.of(visit.citizen(), (after != null) ? SubmissionId.of(after) : null, AT_ONCE);
			all.addAll(slice.items());
			after = slice.next();
		}
		while (after != null);
		return all;
	}

	private Map<String, Object> line(OwnMatter own) {
		var line = new LinkedHashMap<String, Object>(this.parts.model().matter(own));
		line.keySet().removeAll(List.of("path", "takeOut"));
		line.put("gatheredAt", own.gatheredAt().toString());
		return line;
	}

	private ResponseEntity<String> show(MyVisit visit, HttpStatus status, String done, String fault) {
		var model = this.parts.model()
			.account(this.citizens.ways(visit.citizen()), this.citizens.openedAt(visit.citizen()), done, fault);
		model.put("keptUntil", Beijing.day(this.citizens.keptUntil(visit.citizen())).toString());
		model.put("token", visit.token());
		model.put("canAdd", this.citizens.offer().sendsCodes());
		return this.parts.pages().page(visit.site(), status, "my-account", model);
	}

	private ResponseEntity<String> confirm(MyVisit visit, HttpStatus status, String fault) {
		return this.parts.pages()
			.page(visit.site(), status, "my-confirm", Map.of("what", "delete", "number", "", "action",
					"/my/account/delete", "token", visit.token(), "keep", "", "back", "/my/account", "fault", fault));
	}

}
