package org.yichuang.frontdoor.http;

import java.util.Objects;

import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.MediaType;
import io.vertx.httpproxy.ProxyResponse;
import org.yichuang.frontdoor.pages.KeptPage;

/** A notice in the place of the office side's answer. */
final class NoticeAnswer {

	private NoticeAnswer() {
	}

	static ProxyResponse fill(ProxyResponse response, KeptPage notice) {
		var body = Objects.requireNonNull(notice.plain());
		response.headers().clear();
		notice.headers().forEach(response::putHeader);
		response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
		// the body's own type is what is sent, whatever the headers say
		var type = MediaType.parse(notice.headers().get(HttpHeaders.CONTENT_TYPE));
		return response.setStatusCode(notice.status()).setStatusMessage(null).setBody(Body.body(body, type));
	}

}
