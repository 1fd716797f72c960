package org.yichuang.frontdoor.web.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.forms.FormVersion;
import org.yichuang.forms.Forms;
import org.yichuang.forms.Posted;
import org.yichuang.frontdoor.web.site.SendStep.Carried;
import org.yichuang.intake.Challenges;
import org.yichuang.intake.Intake;
import org.yichuang.intake.Matters;
import org.yichuang.intake.SendLimits;
import org.yichuang.intake.Tickets;
import org.yichuang.intake.spi.SendingHints.Hint;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Public;

/** 提交页 — {@code /send/<key>} of every site: the form, the sending, the receipt. */
@Hidden
@RestController
@RequestMapping("/send/{key}")
@Public("people write to their government")
class SendPages {

	private final AskedSiteOf asked;

	private final AnswerForm answering;

	private final Forms forms;

	private final SendModel model;

	private final HintsModel hints;

	private final Parts parts;

	private final SitePages pages;

	SendPages(AskedSiteOf asked, AnswerForm answering, Forms forms, SendModel model, HintsModel hints, Parts parts,
			SitePages pages) {
		this.asked = asked;
		this.answering = answering;
		this.forms = forms;
		this.model = model;
		this.hints = hints;
		this.parts = parts;
		this.pages = pages;
	}

	/** Shows the form. */
	@GetMapping
	ResponseEntity<String> sendPage(@PathVariable String key, HttpServletRequest http) {
		var site = this.asked.site(http);
		var point = this.answering.point(site, key);
		if (!point.open()) {
			return this.pages.page(site, HttpStatus.OK, "send", this.model.closed(point));
		}
		var version = this.forms.current(point.form());
		var ticket = this.parts.tickets().forForm(TakeForm.Sending.place(site.id(), point), version);
		boolean asks = this.parts.limits().asksForProof(http.getRemoteAddr(), site.id(), key);
		var shown = this.model.form(point, version, chosen(version, http), Map.of(), new Carried(ticket, "", "", asks));
		this.hints.put(shown, site.id(), point, http.getParameter("about"), http.getRemoteAddr());
		this.parts.account().offer(shown, Whence.of(http));
		return this.pages.page(site, HttpStatus.OK, "send", shown);
	}

	/** Returns what somebody may want to read before writing about something. */
	@GetMapping("/hints")
	List<Hint> sendHints(@PathVariable String key, @RequestParam(defaultValue = "") String about,
			HttpServletRequest http) {
		var site = this.asked.site(http);
		return this.hints.of(site.id(), this.answering.point(site, key), about, http.getRemoteAddr());
	}

	/**
	 * Takes choices that a link brings along, such as the paragraph that somebody
	 * comments on; never words, which nobody but the sender should write.
	 */
	private Posted chosen(FormVersion version, HttpServletRequest http) {
		var chosen = new LinkedHashMap<String, List<String>>();
		this.forms.definition(version).fields().filter((field) -> field.kind().hasOptions()).forEach((field) -> {
			var value = http.getParameter(field.name());
			if (value != null) {
				chosen.put(field.name(), List.of(value));
			}
		});
		return Posted.of(chosen);
	}

	/** Takes the form. */
	@PostMapping
	ResponseEntity<String> sendForm(@PathVariable String key, HttpServletRequest http) {
		return this.answering.answer(this.asked.site(http), key, PostedForm.of(http), Whence.of(http));
	}

	/** Shows the receipt to who has just sent. */
	@GetMapping("/receipt")
	ResponseEntity<String> receiptPage(@PathVariable String key, @RequestParam(defaultValue = "") String r,
			HttpServletRequest http) {
		var site = this.asked.site(http);
		var point = this.answering.point(site, key);
		var id = this.parts.tickets().receipt(r);
		if (id.isEmpty()) {
			return this.pages.onward("/track");
		}
		var submission = this.parts.intake().get(id.get());
		var shown = this.model.receipt(point, this.parts.matters().receipt(id.get()), submission.receivedAt());
		this.parts.account().onReceipt(shown, id.get(), Whence.of(http), r);
		return this.pages.page(site, HttpStatus.OK, "receipt", shown);
	}

	/** Draws the digits that programs cannot read. */
	@GetMapping("/picture")
	ResponseEntity<byte[]> challengePicture(@PathVariable String key, @RequestParam(defaultValue = "") String t) {
		return this.parts.challenges()
			.picture(t)
			.map((png) -> ResponseEntity.ok()
				.contentType(MediaType.IMAGE_PNG)
				.cacheControl(CacheControl.noStore())
				.body(png))
			.orElseThrow(() -> new NotFound("challenge"));
	}

	/**
	 * What intake offers to these pages.
	 *
	 * @param intake submissions
	 * @param matters receipts
	 * @param tickets what pages carry
	 * @param limits how much is taken
	 * @param challenges what programs cannot answer
	 * @param account where senders find again what they sent
	 */
	@org.springframework.stereotype.Component("sendParts")
	record Parts(Intake intake, Matters matters, Tickets tickets, SendLimits limits, Challenges challenges,
			SendIntoAccount account) {
	}

}
