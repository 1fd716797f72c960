package org.yichuang.edge;

import org.yichuang.kernel.ProblemCode;

/** 门面问题 — what is refused before any room is asked, or failed in none of them. */
public enum EdgeProblems implements ProblemCode {

	/** Nobody is signed in, or the session has ended. */
	NOT_SIGNED_IN,
	/** The password was right, but a further step of signing in is still to be done. */
	SIGN_IN_UNFINISHED,
	/** The bearer token is missing, unknown, ended or revoked. */
	TOKEN_NOT_ACCEPTED,
	/** The request lacks the token that proves that it comes from our own pages. */
	PAGE_TOKEN_MISSING,
	/** The request comes from a page of another origin. */
	FOREIGN_ORIGIN,
	/** The request is refused. */
	FORBIDDEN,
	/** There is nothing at this address. */
	UNKNOWN_ADDRESS,
	/** The address does not know this method; {0} lists those that it knows. */
	METHOD_NOT_ALLOWED,
	/** None of the forms that the caller accepts can be given. */
	NOT_ACCEPTABLE,
	/** The request is larger than allowed. */
	TOO_LARGE,
	/** The request's form is not understood here. */
	UNSUPPORTED_MEDIA_TYPE,
	/** The request does not hold to HTTP, or lacks something. */
	MALFORMED_REQUEST,
	/** The body is no JSON of the expected form; {0} says where. */
	MALFORMED_JSON,
	/** The body names a property that does not exist; {0} is its name. */
	UNKNOWN_PROPERTY,
	/** Fields are filled in wrongly; each is named. */
	INVALID_INPUT,
	/** Too many requests; try again later. */
	TOO_MANY_REQUESTS,
	/** The program failed; nothing is known but the trace id. */
	FAILURE,
	/** The program cannot answer at the moment. */
	UNAVAILABLE;

	@Override
	public String room() {
		return "edge";
	}

	/** Returns the problem that a bare HTTP status stands for. */
	public static EdgeProblems ofStatus(int status) {
		return switch (status) {
			case 401 -> NOT_SIGNED_IN;
			case 403 -> FORBIDDEN;
			case 404 -> UNKNOWN_ADDRESS;
			case 405 -> METHOD_NOT_ALLOWED;
			case 406 -> NOT_ACCEPTABLE;
			case 413, 431 -> TOO_LARGE;
			case 415 -> UNSUPPORTED_MEDIA_TYPE;
			case 422 -> INVALID_INPUT;
			case 429 -> TOO_MANY_REQUESTS;
			case 503 -> UNAVAILABLE;
			default -> (status >= 500) ? FAILURE : MALFORMED_REQUEST;
		};
	}

}
