package org.yichuang.requests.model;

import java.util.Arrays;

import org.yichuang.forms.Answers;
import org.yichuang.intake.Origin;
import org.yichuang.kernel.Term;

/** 申请字段 — names of the fields that request forms share, and what they say. */
@Term("申请字段")
public final class RequestFields {

	/** What the forms, submissions and cases of requests are for. */
	public static final String PURPOSE = "requests.request";

	/** Who asks: an {@link ApplicantKind}. */
	public static final String APPLICANT = "applicant";

	/** A person's name. */
	public static final String NAME = "name";

	/** Which document proves who a person is. */
	public static final String DOCUMENT = "document";

	/** A citizen's identity number. */
	public static final String IDENTITY = "identity";

	/** The number of another document. */
	public static final String DOCUMENT_NUMBER = "document_number";

	/** An organisation's name. */
	public static final String ORGANISATION = "organisation";

	/** An organisation's credit code. */
	public static final String CREDIT_CODE = "credit_code";

	/** An organisation's legal representative. */
	public static final String REPRESENTATIVE = "representative";

	/** Whom to ask for at an organisation. */
	public static final String CONTACT = "contact";

	/** Telephone. */
	public static final String PHONE = "phone";

	/** Mail address. */
	public static final String MAIL = "mail";

	/** Postal code. */
	public static final String POSTCODE = "postcode";

	/** Postal address. */
	public static final String ADDRESS = "address";

	/** The name of the information. */
	public static final String TITLE = "title";

	/** What else describes it. */
	public static final String CONTENT = "content";

	/** Its issue number. */
	public static final String ISSUE_NUMBER = "issue_number";

	/** What it is needed for; nobody must say. */
	public static final String USE = "use";

	/** In which form it is wanted. */
	public static final String FORM = "form";

	/** By which way it is wanted. */
	public static final String DELIVERY = "delivery";

	/** Proof of identity. */
	public static final String PROOF = "proof";

	/** Other attachments. */
	public static final String FILES = "files";

	private RequestFields() {
	}

	/** Who asks; where the form does not ask, a person. */
	public static ApplicantKind applicant(Answers answers) {
		return Arrays.stream(ApplicantKind.values())
			.filter((each) -> each.name().equals(answers.text(APPLICANT)))
			.findFirst()
			.orElse(ApplicantKind.NATURAL);
	}

	/** By which way a request came, until somebody registers it and knows better. */
	public static ReceivingWay way(Origin origin) {
		return switch (origin) {
			case WEB, API, FORWARDED -> ReceivingWay.ONLINE;
			case COUNTER -> ReceivingWay.COUNTER;
			case PHONE -> ReceivingWay.ORAL;
			case POST -> ReceivingWay.MAIL_ORDINARY;
		};
	}

}
