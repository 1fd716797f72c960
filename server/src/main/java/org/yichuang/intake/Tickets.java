package org.yichuang.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.yichuang.forms.FormId;
import org.yichuang.forms.FormVersion;
import org.yichuang.intake.store.Tokens;
import org.yichuang.kernel.FileId;

/**
 * 令牌 — what public pages carry for us, signed and encrypted, so that nobody needs a
 * session or a cookie to send, and nobody can make them up.
 */
@Component
public class Tickets {

	private static final Duration RECEIPT = Duration.ofHours(1);

	private static final Duration VISIT = Duration.ofMinutes(30);

	private static final int KEY_BYTES = 18;

	private static final String BETWEEN = " ";

	private final Tokens tokens;

	private final Attachments attachments;

	private final IntakeSettings settings;

	private final Clock clock;

	Tickets(Tokens tokens, Attachments attachments, IntakeSettings settings, Clock clock) {
		this.attachments = attachments;
		this.tokens = tokens;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Makes the ticket of a form that is shown now.
	 * @param place what the form is for; it is good for nothing else
	 */
	public String forForm(String place, FormVersion form) {
		var text = String.join(BETWEEN, this.tokens.random(KEY_BYTES), form.form().toString(),
				Integer.toString(form.number()), Long.toString(this.clock.millis()));
		return this.tokens.seal("form " + place, text, this.settings.longest());
	}

	/** Reads a form's ticket, if it is ours, for this place, and not too old. */
	public Optional<FormTicket> form(String place, String token) {
		return this.tokens.open("form " + place, token).map((text) -> {
			var parts = text.split(BETWEEN);
			return new FormTicket(parts[0], new FormVersion(FormId.of(parts[1]), Integer.parseInt(parts[2])),
					Instant.ofEpochMilli(Long.parseLong(parts[3])));
		});
	}

	/** Says whether a form came back faster than anybody can fill it in. */
	public boolean isTooFast(FormTicket ticket) {
		return this.clock.instant().isBefore(ticket.issuedAt().plus(this.settings.quickest()));
	}

	/**
	 * Makes the ticket of a step that is to be taken once.
	 * @param place what the step is; it is good for nothing else
	 */
	public String forDeed(String place) {
		return this.tokens.seal("deed " + place, this.tokens.random(KEY_BYTES), VISIT);
	}

	/** Reads the key of a step, if the ticket is ours, for this place, and still good. */
	public Optional<String> deed(String place, String token) {
		return this.tokens.open("deed " + place, token);
	}

	/**
	 * Makes the ticket that says that the sender of a form has shown to be no program.
	 */
	public String forProof(FormTicket form) {
		return this.tokens.seal("proof", form.idempotencyKey(), this.settings.longest());
	}

	/** Says whether the sender of a form has shown before to be no program. */
	public boolean isProven(FormTicket form, String token) {
		return this.tokens.open("proof", token).filter(form.idempotencyKey()::equals).isPresent();
	}

	/**
	 * Makes a ticket for files that were handed in with a form that is shown again, and
	 * keeps them for as long as it is good.
	 */
	public String forFiles(String place, Map<String, List<FileId>> files) {
		if (files.isEmpty()) {
			return "";
		}
		this.attachments.keep(files.values().stream().flatMap(List::stream).toList());
		var text = files.entrySet()
			.stream()
			.map((field) -> field.getKey() + "="
					+ field.getValue().stream().map(FileId::toString).collect(Collectors.joining(",")))
			.collect(Collectors.joining(BETWEEN));
		return this.tokens.seal("files " + place, text, this.settings.longest());
	}

	/** Reads which files were handed in before; none if the ticket is not ours. */
	public Map<String, List<FileId>> files(String place, String token) {
		var files = new LinkedHashMap<String, List<FileId>>();
		this.tokens.open("files " + place, token).ifPresent((text) -> {
			for (var field : text.split(BETWEEN)) {
				var parts = field.split("=", 2);
				files.put(parts[0], Arrays.stream(parts[1].split(",")).map(FileId::of).toList());
			}
		});
		return files;
	}

	/** Makes a ticket that shows a receipt for an hour. */
	public String forReceipt(SubmissionId id) {
		return this.tokens.seal("receipt", id.toString(), RECEIPT);
	}

	/** Reads whose receipt may be shown. */
	public Optional<SubmissionId> receipt(String token) {
		return this.tokens.open("receipt", token).map(SubmissionId::of);
	}

	/** Makes a ticket for half an hour with a matter whose code was given. */
	public String forMatter(SubmissionId id) {
		return this.tokens.seal("matter", id.toString(), VISIT);
	}

	/**
	 * Makes a ticket for half an hour with a matter of somebody who is signed in.
	 * @param holder who they are, as long as they are; it is good for nobody else
	 */
	public String forOwnMatter(SubmissionId id, String holder) {
		return this.tokens.seal("own matter " + holder, id.toString(), VISIT);
	}

	/** Reads whose matter may be shown to somebody who is signed in. */
	public Optional<SubmissionId> ownMatter(String token, String holder) {
		return this.tokens.open("own matter " + holder, token).map(SubmissionId::of);
	}

	/** Reads whose matter may be shown. */
	public Optional<SubmissionId> matter(String token) {
		return this.tokens.open("matter", token).map(SubmissionId::of);
	}

}
