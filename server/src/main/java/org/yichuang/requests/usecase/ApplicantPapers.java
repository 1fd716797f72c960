package org.yichuang.requests.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.yichuang.documents.Documents;
import org.yichuang.intake.Submission;
import org.yichuang.intake.spi.MatterPapers;
import org.yichuang.requests.model.LetterAnnex;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.model.OfficialLetter.Stage;
import org.yichuang.requests.model.RequestFields;
import org.yichuang.requests.store.LetterAnnexStore;
import org.yichuang.requests.store.LetterDeliveryStore;
import org.yichuang.requests.store.OfficialLetterStore;
import org.yichuang.requests.store.RequestStore;

/**
 * Gives applicants the letters that were delivered to them, by whatever way, with what
 * goes with them. One that was replaced or withdrawn is not given out any more.
 */
@Component
class ApplicantPapers implements MatterPapers {

	private final RequestStore requests;

	private final OfficialLetterStore letters;

	private final LetterAnnexStore annexes;

	private final LetterDeliveryStore deliveries;

	private final ObjectProvider<ReadOfficialLetters> read;

	private final ObjectProvider<org.yichuang.files.Files> files;

	ApplicantPapers(RequestStore requests, OfficialLetterStore letters, LetterAnnexStore annexes,
			LetterDeliveryStore deliveries, ObjectProvider<ReadOfficialLetters> read,
			ObjectProvider<org.yichuang.files.Files> files) {
		this.requests = requests;
		this.letters = letters;
		this.annexes = annexes;
		this.deliveries = deliveries;
		this.read = read;
		this.files = files;
	}

	@Override
	public String kind() {
		return RequestFields.PURPOSE;
	}

	@Override
	public List<Paper> papers(Submission submission) {
		return delivered(submission)
			.flatMap((letter) -> Stream.concat(Stream.of(paper(letter)),
					this.annexes.inForce(letter.id()).stream().map(this::paper)))
			.toList();
	}

	@Override
	public Optional<Opened> open(Submission submission, String code) {
		return delivered(submission).flatMap((letter) -> opened(letter, code).stream()).findFirst();
	}

	private Optional<Opened> opened(OfficialLetter letter, String code) {
		if (letter.id().toString().equals(code)) {
			return Optional.of(new Opened(paper(letter), Documents.MEDIA_TYPE, this.read.getObject().sealed(letter)));
		}
		return this.annexes.inForce(letter.id())
			.stream()
			.filter((annex) -> annex.id().toString().equals(code))
			.findFirst()
			.map(this::opened);
	}

	private Opened opened(LetterAnnex annex) {
		try {
			var files = this.files.getObject();
			return new Opened(paper(annex), files.get(annex.file()).type(),
					Files.readAllBytes(files.content(annex.file())));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private Paper paper(OfficialLetter letter) {
		return new Paper(letter.id().toString(), letter.words().title() + " " + letter.number() + ".pdf");
	}

	/** The file's own ending, the name that the letter gives it. */
	private Paper paper(LetterAnnex annex) {
		var stored = this.files.getObject().get(annex.file()).name();
		var dot = stored.lastIndexOf('.');
		var ending = (dot < 0) ? "" : stored.substring(dot);
		return new Paper(annex.id().toString(), annex.name().endsWith(ending) ? annex.name() : annex.name() + ending);
	}

	private Stream<OfficialLetter> delivered(Submission submission) {
		return this.requests.find(submission.id())
			.filter((request) -> request.anonymisedAt() == null)
			.stream()
			.flatMap((request) -> this.letters.of(request.id()).stream())
			.filter((letter) -> letter.stage() == Stage.SIGNED && letter.kind().isForApplicant())
			.filter((letter) -> !this.deliveries.of(letter.id()).isEmpty());
	}

}
